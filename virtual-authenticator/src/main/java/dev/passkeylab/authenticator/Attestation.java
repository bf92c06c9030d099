package dev.passkeylab.authenticator;

import java.util.Arrays;
import java.util.Optional;

/// What a device states about the credentials that it makes, WebAuthn §6.5.
public enum Attestation {
  /// Nothing: the format `none`.
  NONE("none"),
  /// Possession of the new key, signed with that key: the format `packed` without certificates.
  PACKED_SELF("packed-self");

  private final String id;

  Attestation(String id) {
    this.id = id;
  }

  /// {@return the spelling in files}
  public String id() {
    return id;
  }

  /// {@return the attestation spelled `id`}
  public static Optional<Attestation> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
