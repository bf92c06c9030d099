package dev.passkeylab.webauthn;

import java.util.Arrays;
import java.util.Optional;

/// How an authenticator is attached to the client device, WebAuthn §5.4.5.
public enum Attachment {
  PLATFORM("platform"),
  CROSS_PLATFORM("cross-platform");

  private final String id;

  Attachment(String id) {
    this.id = id;
  }

  /// {@return the spelling of the specification}
  public String id() {
    return id;
  }

  /// {@return the attachment spelled `id`}
  public static Optional<Attachment> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
