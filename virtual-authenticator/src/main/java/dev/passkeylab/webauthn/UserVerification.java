package dev.passkeylab.webauthn;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much a relying party wants the person verified, WebAuthn §5.8.6.
public enum UserVerification {
  REQUIRED,
  PREFERRED,
  DISCOURAGED;

  /// {@return the spelling of the specification}
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// {@return the requirement spelled `id`}
  public static Optional<UserVerification> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
  }
}
