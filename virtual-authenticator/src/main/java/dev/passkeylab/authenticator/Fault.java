package dev.passkeylab.authenticator;

/// A deliberate misbehaviour of a device. What it signs, it signs after the lie, so that the
/// signature fits; only [#WRONG_SIGNATURE] does not.
public enum Fault {
  /// Says that it verified the person, and did not ask: UV 1.
  CLAIMS_VERIFICATION("claims-verification"),
  /// Verifies the person, and does not say so: UV 0.
  HIDES_VERIFICATION("hides-verification"),
  /// Says that somebody is there, and did not ask: UP 1.
  CLAIMS_PRESENCE("claims-presence"),
  /// Was touched, and does not say so: UP 0.
  HIDES_PRESENCE("hides-presence"),
  /// Says that a credential is backed up that may not be: BE 0, BS 1.
  BACKED_UP_WITHOUT_ELIGIBILITY("backed-up-without-eligibility"),
  /// Changes its mind after the credential was made: BE is flipped in assertions.
  ELIGIBILITY_CHANGES("eligibility-changes"),
  /// Signs with a counter below the last one. Credentials that it makes begin at 1000, and those
  /// with which nothing was signed before at 999.
  COUNTER_GOES_BACK("counter-goes-back"),
  /// Signs with the counter of the last time.
  COUNTER_STANDS_STILL("counter-stands-still"),
  /// Hands out the user handle of another credential of the site, or a wrong one where there is no
  /// other.
  FOREIGN_USER_HANDLE("foreign-user-handle"),
  /// Hands out no user handle.
  OMITS_USER_HANDLE("omits-user-handle"),
  /// Hashes another RP ID.
  FOREIGN_RP_ID_HASH("foreign-rp-id-hash"),
  /// Signs wrongly.
  WRONG_SIGNATURE("wrong-signature"),
  /// Names another credential than the one that it used.
  WRONG_CREDENTIAL_ID("wrong-credential-id");

  private final String id;

  Fault(String id) {
    this.id = id;
  }

  /// {@return the spelling in files}
  public String id() {
    return id;
  }
}
