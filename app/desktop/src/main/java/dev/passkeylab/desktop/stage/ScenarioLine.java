package dev.passkeylab.desktop.stage;

import dev.passkeylab.lab.run.PromptRef;
import java.util.Optional;

/// How a scenario file answers a prompt, for the kinds of prompt that have a verb there.
final class ScenarioLine {

  private ScenarioLine() {}

  /// {@return a step that answers `prompt`, with an ellipsis for what the writer chooses}
  static Optional<String> of(PromptRef prompt) {
    return switch (prompt.kind()) {
      case SIGN_IN_PAGE -> Optional.of("sign-in: { name: …, password: … }");
      case UPSELL -> Optional.of("accept: create-passkey");
      case HOME_PAGE -> Optional.of("click: sign-out");
      case AUTOFILL -> Optional.of("pick: …");
      case BIOMETRIC -> Optional.of("unlock: { on: " + prompt.actor() + ", … }");
      case PIN, SYSTEM_PASSWORD, TOUCH, DEVICE_CHOOSER, ACCOUNT_CHOOSER -> Optional.empty();
    };
  }
}
