package dev.passkeylab.lab.verify;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.webauthn.JsonObject;
import java.util.List;

/// Tells registrations from authentications by what the response has; where it has nothing that
/// only one of them has, by what it is held against.
final class CeremonyOf {

  /// What only one of them has, the most telling first.
  private static final List<Sign> SIGNS =
      List.of(
          new Sign("attestationObject", Ceremony.REGISTRATION),
          new Sign("signature", Ceremony.AUTHENTICATION),
          new Sign("publicKeyAlgorithm", Ceremony.REGISTRATION),
          new Sign("publicKey", Ceremony.REGISTRATION),
          new Sign("transports", Ceremony.REGISTRATION),
          new Sign("userHandle", Ceremony.AUTHENTICATION));

  private record Sign(String member, Ceremony ceremony) {}

  private CeremonyOf() {}

  static Ceremony response(VerifyCase given) {
    boolean measuredByRecord = given.credential() != null || !given.allowed().isEmpty();
    var otherwise = measuredByRecord ? Ceremony.AUTHENTICATION : Ceremony.REGISTRATION;
    try {
      var response = JsonObject.read(given.response()).object("response");
      return SIGNS.stream()
          .filter(it -> response.contains(it.member()))
          .map(Sign::ceremony)
          .findFirst()
          .orElse(otherwise);
    } catch (Malformed _) {
      return otherwise;
    }
  }
}
