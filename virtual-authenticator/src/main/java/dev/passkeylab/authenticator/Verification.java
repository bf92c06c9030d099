package dev.passkeylab.authenticator;

/// How a device verifies the person.
public enum Verification {
  FINGERPRINT("fingerprint");

  private final String id;

  Verification(String id) {
    this.id = id;
  }

  /// {@return the spelling in files}
  public String id() {
    return id;
  }
}
