package dev.passkeylab.lab.relyingparty.page;

import java.util.Arrays;
import java.util.Optional;

/// A way to show whose account it is.
public enum Factor {
  PASSWORD("password", "Password"),
  /// A code that the site has just sent.
  CODE("code", "Code"),
  /// One of the codes that the person has kept for the day when nothing else is left.
  RECOVERY_CODE("recovery-code", "Recovery code"),
  PASSKEY("passkey", "Passkey");

  private final String id;
  private final String label;

  Factor(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /// {@return the spelling in files and messages}
  public String id() {
    return id;
  }

  /// {@return the word on pages}
  public String label() {
    return label;
  }

  /// {@return the factor spelled `id`}
  public static Optional<Factor> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
