package dev.passkeylab.authenticator;

/// What the signature counter does, WebAuthn §6.1.1.
public enum CounterPolicy {
  /// Always zero: the device does not count.
  ZERO("zero"),
  /// Each credential counts its own signatures, from zero at its creation.
  PER_CREDENTIAL("per-credential"),
  /// One counter for all that the device signs.
  GLOBAL("global");

  private final String id;

  CounterPolicy(String id) {
    this.id = id;
  }

  /// {@return the spelling in files}
  public String id() {
    return id;
  }
}
