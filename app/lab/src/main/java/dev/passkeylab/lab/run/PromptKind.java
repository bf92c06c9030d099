package dev.passkeylab.lab.run;

import java.util.Arrays;
import java.util.Optional;

/// The closed list of kinds of prompt, as scenario files name them.
public enum PromptKind {
  SIGN_IN_PAGE("sign-in-page", "Sign-in page"),
  CHALLENGE_PAGE("challenge-page", "Challenge page"),
  RECOVERY_PAGE("recovery-page", "Recovery page"),
  SIGN_UP_PAGE("sign-up-page", "Sign-up page"),
  REAUTHENTICATION_PAGE("reauthentication-page", "Reauthentication page"),
  UPSELL("upsell", "Upsell"),
  HOME_PAGE("home-page", "Account page"),
  PASSKEY_PAGE("passkey-page", "Passkey page"),
  AUTOFILL("autofill", "Autofill"),
  BIOMETRIC("biometric", "Biometric"),
  PIN("pin", "PIN"),
  SYSTEM_PASSWORD("system-password", "System password"),
  TOUCH("touch", "Touch"),
  DEVICE_CHOOSER("device-chooser", "Device chooser"),
  ACCOUNT_CHOOSER("account-chooser", "Account chooser"),
  CONSENT("consent", "Consent");

  private final String id;
  private final String title;

  PromptKind(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /// {@return the name in files}
  public String id() {
    return id;
  }

  /// {@return the name on the screen}
  public String title() {
    return title;
  }

  /// {@return the kind that files write as `id`}
  public static Optional<PromptKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
