package dev.passkeylab.webauthn;

/// A named bit of authenticator data, WebAuthn §6.1. Bits 1 and 5 are reserved.
public enum Flag {
  /// User present.
  UP(0),
  /// User verified.
  UV(2),
  /// Backup eligible, §6.1.3: may the credential be on several devices?
  BE(3),
  /// Backup state, §6.1.3: is it backed up?
  BS(4),
  /// Attested credential data included.
  AT(6),
  /// Extension data included.
  ED(7);

  private final int bit;

  Flag(int bit) {
    this.bit = bit;
  }

  /// {@return the number of the bit, 0 the lowest}
  public int bit() {
    return bit;
  }

  /// {@return the value of a byte in which only this bit is set}
  public int mask() {
    return 1 << bit;
  }
}
