package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AttestedCredential;

/// The rules for what an attestation leads to.
final class TrustRules {

  private TrustRules() {}

  static Outcome trust(
      RegistrationMessage message, AttestationObject object, RegistrationInput input) {
    var seen = kind(object);
    if (!input.policy().trustedAttestation()) {
      return Outcome.skipped(seen, "the policy does not demand trusted attestation");
    }
    var wanted = "a path to a trust anchor, valid at " + input.trust().at();
    if (input.trust().anchors().isEmpty()) {
      return Outcome.failed(seen, wanted, "no trust anchors are known");
    }
    return StatementRules.isCertified(object)
        ? message.attested().judge(it -> path(object, it, input.trust(), wanted))
        : Outcome.failed(seen, wanted, "there are no certificates in it");
  }

  private static Outcome path(
      AttestationObject object, AttestedCredential attested, Trust trust, String wanted) {
    var seen = kind(object);
    try {
      Certified.read(object, attested).verifyPath(trust);
      return Outcome.passed(seen, wanted);
    } catch (RuntimeException e) { // its reader lets through whatever the parser under it throws
      return Outcome.failed(seen, wanted, "webauthn4j: " + Words.of(e));
    }
  }

  private static String kind(AttestationObject object) {
    return StatementRules.isSelf(object) ? "self attestation" : "attestation " + object.format();
  }
}
