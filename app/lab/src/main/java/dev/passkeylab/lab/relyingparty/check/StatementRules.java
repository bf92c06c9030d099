package dev.passkeylab.lab.relyingparty.check;

import co.nstant.in.cbor.model.Array;
import co.nstant.in.cbor.model.ByteString;
import co.nstant.in.cbor.model.DataItem;
import co.nstant.in.cbor.model.Number;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborMap;
import dev.passkeylab.cose.CoseKey;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AttestedCredential;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules for attestation statements: what needs nothing but the credential's own key is
/// verified here, what has certificates by webauthn4j.
final class StatementRules {

  private static final String NONE = "none";
  private static final String PACKED = "packed";
  private static final String SAFETYNET = "android-safetynet";
  private static final String U2F = "fido-u2f";
  private static final String COMPOUND = "compound";

  /// The formats that WebAuthn defines, §8.
  private static final List<String> FORMATS =
      List.of(NONE, PACKED, "tpm", "android-key", SAFETYNET, U2F, "apple", COMPOUND);

  private static final Bytes NO_MODEL = Bytes.wrap(new byte[16]);

  private StatementRules() {}

  static Outcome format(AttestationObject object) {
    return Outcome.that(
        FORMATS.contains(object.format()),
        '"' + object.format() + '"',
        "one of " + String.join(", ", FORMATS));
  }

  static Outcome statement(
      RegistrationMessage message, AttestationObject object, RegistrationInput input) {
    return switch (object.format()) {
      case String format when !FORMATS.contains(format) ->
          Outcome.unreached("needs " + RegistrationCheck.ATTESTATION_FORMAT.id());
      case NONE ->
          Outcome.that(
              object.statement().getKeys().isEmpty(), "attStmt " + object.statement(), "{}");
      case COMPOUND ->
          Outcome.failed(
              COMPOUND, "a single statement", "compound statements are known, and not verified");
      default -> isSelf(object) ? packedSelf(message, object) : certified(message, object, input);
    };
  }

  /// {@return whether the statement is one whose verification needs nothing but the credential's
  /// own key}
  static boolean isSelf(AttestationObject object) {
    return object.format().equals(PACKED) && get(object, "x5c") == null;
  }

  /// {@return whether the statement has certificates}
  static boolean isCertified(AttestationObject object) {
    return get(object, "x5c") != null || object.format().equals(SAFETYNET);
  }

  private static Outcome certified(
      RegistrationMessage message, AttestationObject object, RegistrationInput input) {
    if (!object.format().equals(SAFETYNET) && !(certificates(object))) {
      return Outcome.failed(
          get(object, "x5c") == null ? "no x5c" : "x5c " + get(object, "x5c"),
          "x5c: an array of one certificate or more");
    }
    return message
        .attested()
        .judge(attested ->
            message.clientData().bytes().judge(json -> certified(object, attested, json, input)));
  }

  private static Outcome certified(
      AttestationObject object, AttestedCredential attested, Bytes json, RegistrationInput input) {
    var wanted = "a statement that holds by the procedure of " + object.format();
    if (!object.format().equals(PACKED) && !ReadableKey.isReadable(attested.publicKey())) {
      return Outcome.failed(
          object.format(), wanted, "it is not defined for keys of this algorithm");
    }
    if (object.format().equals(U2F) && !attested.aaguid().equals(NO_MODEL)) {
      return Outcome.failed("AAGUID " + attested.aaguid().hex(), "no AAGUID: U2F knows none");
    }
    try {
      Certified.read(object, attested).verify(json, input.expected().rpId(), input.trust().at());
      return Outcome.passed(object.format() + " with certificates", wanted);
    } catch (RuntimeException e) { // its reader lets through whatever the parser under it throws
      return Outcome.failed(object.format(), wanted, "webauthn4j: " + Words.of(e));
    }
  }

  private static boolean certificates(AttestationObject object) {
    return get(object, "x5c") instanceof Array array
        && !array.getDataItems().isEmpty()
        && array.getDataItems().stream().allMatch(ByteString.class::isInstance);
  }

  private static Outcome packedSelf(RegistrationMessage message, AttestationObject object) {
    return message
        .key()
        .judge(key -> message.clientData().bytes().judge(json -> packedSelf(object, key, json)));
  }

  private static Outcome packedSelf(AttestationObject object, CoseKey key, Bytes clientDataJson) {
    long wanted = key.algorithm().number();
    if (!(get(object, "alg") instanceof Number alg)) {
      return Outcome.failed("no number for alg", "alg " + wanted);
    }
    if (!alg.getValue().equals(BigInteger.valueOf(wanted))) {
      return Outcome.failed("alg " + alg, "alg " + wanted + ", that of the credential's key");
    }
    if (get(object, "ecdaaKeyId") != null) {
      return Outcome.failed("ecdaaKeyId", "x5c, or neither", "ECDAA is no longer defined");
    }
    if (!(get(object, "sig") instanceof ByteString sig)) {
      return Outcome.failed("no byte string for sig", "a signature");
    }
    var signed = Bytes.concat(object.authData().bytes(), clientDataJson.sha256());
    var signature = Bytes.of(sig.getBytes());
    return Outcome.that(
        key.verify(signed, signature),
        "sig " + signature.hex(),
        "the credential's signature over authData and the hash of client data");
  }

  private static @Nullable DataItem get(AttestationObject object, String key) {
    return object.statement().get(CborMap.item(key));
  }
}
