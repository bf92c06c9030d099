package dev.passkeylab.desktop.stage;

import dev.passkeylab.lab.run.PromptRef;

/// How a scenario file answers a prompt.
final class ScenarioLine {

  private ScenarioLine() {}

  /// {@return a step that answers `prompt`, with an ellipsis for what the writer chooses}
  static String of(PromptRef prompt) {
    return switch (prompt.kind()) {
      case SIGN_IN_PAGE -> "sign-in: { name: …, password: … }";
      case CHALLENGE_PAGE -> "code: newest";
      case RECOVERY_PAGE -> "recover: { code: newest, password: … }";
      case REAUTHENTICATION_PAGE -> "click: use-passkey";
      case SIGN_UP_PAGE -> "sign-up: { name: …, password: … }";
      case UPSELL -> "accept: create-passkey";
      case HOME_PAGE -> "click: sign-out";
      case PASSKEY_PAGE -> "click: done";
      case AUTOFILL -> "pick: …";
      case BIOMETRIC -> "unlock: { on: " + prompt.actor() + ", … }";
      case SYSTEM_PASSWORD -> "unlock: { on: " + prompt.actor() + ", with: system-password }";
      case PIN -> "pin: { on: " + prompt.actor() + ", outcome: … }";
      case TOUCH -> "touch: " + prompt.actor();
      case CONSENT -> "accept: attestation";
      case DEVICE_CHOOSER, ACCOUNT_CHOOSER -> "choose: …";
    };
  }
}
