package dev.passkeylab.lab.relyingparty.check;

/// What a site demands beyond what WebAuthn demands of everybody.
///
/// @param userVerification whether the person must have been verified, whatever was asked in the
///   options
/// @param backup which credentials are taken
/// @param counterMustRise whether a counter that does not rise is refused
/// @param trustedAttestation whether an attestation must lead to a trust anchor
public record Policy(
    boolean userVerification, Backup backup, boolean counterMustRise, boolean trustedAttestation) {

  /// Which credentials are taken, by their backup flags.
  public enum Backup {
    ANY,
    DEVICE_BOUND_ONLY,
    ELIGIBLE_ONLY
  }

  /// The policy of a site that says nothing.
  public static final Policy DEFAULT = new Policy(false, Backup.ANY, true, false);

  /// {@return the same, with verification demanded or not}
  public Policy withUserVerification(boolean demanded) {
    return new Policy(demanded, backup, counterMustRise, trustedAttestation);
  }

  /// {@return the same, taking other credentials}
  public Policy withBackup(Backup taken) {
    return new Policy(userVerification, taken, counterMustRise, trustedAttestation);
  }

  /// {@return the same, with a rising counter demanded or not}
  public Policy withCounterMustRise(boolean demanded) {
    return new Policy(userVerification, backup, demanded, trustedAttestation);
  }

  /// {@return the same, with trusted attestation demanded or not}
  public Policy withTrustedAttestation(boolean demanded) {
    return new Policy(userVerification, backup, counterMustRise, demanded);
  }
}
