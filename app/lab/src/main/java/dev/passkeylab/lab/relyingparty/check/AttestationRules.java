package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborProblem;
import dev.passkeylab.cbor.CborStructure;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.CoseKey;
import dev.passkeylab.cose.CoseKeyShape;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AttestedCredential;
import dev.passkeylab.webauthn.RegistrationResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rules for the attestation object and the credential in it.
final class AttestationRules {

  private static final String WHOLE =
      "one CBOR map with fmt, attStmt and authData, which has a readable credential";
  private static final int LONGEST_ID = 1023;

  private AttestationRules() {}

  static Outcome object(RegistrationMessage message) {
    return message
        .attestation()
        .read(
            WHOLE,
            object ->
                message
                    .attested()
                    .read(
                        WHOLE,
                        attested ->
                            message.shape().read(WHOLE, _ -> rest(message, object, attested))));
  }

  private static Outcome rest(
      RegistrationMessage message, AttestationObject object, AttestedCredential attested) {
    var copy = message.response().judge(response -> sameAuthenticatorData(response, object));
    if (copy.result() != Finding.Result.PASSED) {
      return copy;
    }
    return switch (message.key()) {
      case Reading.Wrong<CoseKey>(_, var detail) ->
          Outcome.failed("credentialPublicKey: " + detail, WHOLE);
      case Reading.Got<CoseKey> _, Reading.Lost<CoseKey> _ ->
          Outcome.passed(
              object.bytes().length() + " bytes", WHOLE, canonicalNote(object, attested));
    };
  }

  private static Outcome sameAuthenticatorData(
      RegistrationResponse response, AttestationObject object) {
    var copy = response.authenticatorData();
    var inside = object.authData().bytes();
    return copy == null || copy.equals(inside)
        ? Outcome.passed("", "")
        : Outcome.failed(
            "authenticatorData in JSON is not authData in the attestation object: "
                + difference(copy, inside),
            "the same bytes in both");
  }

  private static String difference(Bytes copy, Bytes inside) {
    int shorter = Math.min(copy.length(), inside.length());
    return IntStream.range(0, shorter)
        .filter(it -> copy.at(it) != inside.at(it))
        .mapToObj(it -> "byte %d is 0x%02X, not 0x%02X".formatted(it, copy.at(it), inside.at(it)))
        .findFirst()
        .orElse(copy.length() + " bytes, not " + inside.length());
  }

  private static String canonicalNote(AttestationObject object, AttestedCredential attested) {
    var extensions = Optional.ofNullable(object.authData().extensions());
    return Stream.concat(Stream.of(object.bytes(), attested.publicKey()), extensions.stream())
        .flatMap(AttestationRules::departures)
        .findFirst()
        .map(it -> "not in CTAP2 canonical form: " + it.message() + " (" + it.path() + ")")
        .orElse("");
  }

  private static Stream<CborProblem> departures(Bytes cbor) {
    return CborStructure.read(cbor).problems().stream();
  }

  static Outcome algorithm(CoseKeyShape key, List<Long> offered) {
    var wanted = "one of those offered: " + offered;
    if (!offered.contains(key.algorithm())) {
      return Outcome.failed(key.toString(), wanted);
    }
    var algorithm = CoseAlgorithm.of(key.algorithm());
    if (algorithm.isEmpty()) {
      return Outcome.failed(key.toString(), wanted, "it was offered, but we do not support it");
    }
    var fitting = CoseKeyShape.of(algorithm.get());
    return Outcome.that(key.equals(fitting), key.toString(), fitting + ", and offered");
  }

  static Outcome credentialId(RegistrationResponse response, AttestedCredential attested) {
    int length = attested.credentialId().length();
    if (length == 0 || length > LONGEST_ID) {
      return Outcome.failed(length + " bytes", "1 to " + LONGEST_ID + " bytes");
    }
    return Outcome.that(
        attested.credentialId().equals(response.id()),
        attested.credentialId().base64url() + " in authData",
        response.id().base64url() + ", the response's id");
  }

  static Outcome credentialIdUnused(AttestedCredential attested, RegistrationInput input) {
    var id = attested.credentialId();
    boolean taken = input.taken().test(id);
    return Outcome.that(
        !taken,
        id.base64url() + (taken ? ", registered already" : ", new"),
        "an id that nobody has registered");
  }
}
