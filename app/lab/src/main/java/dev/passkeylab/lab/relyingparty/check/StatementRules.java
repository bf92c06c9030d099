package dev.passkeylab.lab.relyingparty.check;

import co.nstant.in.cbor.model.ByteString;
import co.nstant.in.cbor.model.DataItem;
import co.nstant.in.cbor.model.Map;
import co.nstant.in.cbor.model.Number;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborMap;
import dev.passkeylab.cose.CoseKey;
import dev.passkeylab.webauthn.AttestationObject;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules for attestation statements.
final class StatementRules {

  private static final String NONE = "none";
  private static final String PACKED = "packed";

  /// The formats that WebAuthn defines, §8.
  private static final List<String> FORMATS =
      List.of(
          NONE, PACKED, "tpm", "android-key", "android-safetynet", "fido-u2f", "apple", "compound");

  private StatementRules() {}

  static Outcome format(AttestationObject object) {
    return Outcome.that(
        FORMATS.contains(object.format()),
        '"' + object.format() + '"',
        "one of " + String.join(", ", FORMATS));
  }

  static Outcome statement(RegistrationMessage message, AttestationObject object) {
    if (!FORMATS.contains(object.format())) {
      return Outcome.unreached("needs " + RegistrationCheck.ATTESTATION_FORMAT.id());
    }
    var statement = object.statement();
    return switch (object.format()) {
      case NONE -> Outcome.that(statement.getKeys().isEmpty(), "attStmt " + statement, "{}");
      case PACKED ->
          get(statement, "x5c") == null
              ? packedSelf(message, object)
              : unverified("packed with x5c");
      default -> unverified(object.format());
    };
  }

  static Outcome trust(AttestationObject object, Policy policy) {
    var seen = kind(object);
    return policy.trustedAttestation()
        ? Outcome.failed(seen, "a path to a trust anchor", "no trust anchors are known")
        : Outcome.skipped(seen, "the policy does not demand trusted attestation");
  }

  /// {@return whether the statement is one whose verification needs nothing but the credential's
  /// own key}
  static boolean isSelf(AttestationObject object) {
    return object.format().equals(PACKED) && get(object.statement(), "x5c") == null;
  }

  private static String kind(AttestationObject object) {
    return isSelf(object) ? "self attestation" : "attestation " + object.format();
  }

  private static Outcome unverified(String what) {
    return Outcome.failed(what, "a statement that we can verify: none, or packed without x5c");
  }

  private static Outcome packedSelf(RegistrationMessage message, AttestationObject object) {
    return message
        .key()
        .judge(key -> message.clientData().bytes().judge(json -> packedSelf(object, key, json)));
  }

  private static Outcome packedSelf(AttestationObject object, CoseKey key, Bytes clientDataJson) {
    long wanted = key.algorithm().number();
    if (!(get(object.statement(), "alg") instanceof Number alg)) {
      return Outcome.failed("no number for alg", "alg " + wanted);
    }
    if (!alg.getValue().equals(BigInteger.valueOf(wanted))) {
      return Outcome.failed("alg " + alg, "alg " + wanted + ", that of the credential's key");
    }
    if (!(get(object.statement(), "sig") instanceof ByteString sig)) {
      return Outcome.failed("no byte string for sig", "a signature");
    }
    var signed = Bytes.concat(object.authData().bytes(), clientDataJson.sha256());
    var signature = Bytes.of(sig.getBytes());
    return Outcome.that(
        key.verify(signed, signature),
        "sig " + signature.hex(),
        "the credential's signature over authData and the hash of client data");
  }

  private static @Nullable DataItem get(Map statement, String key) {
    return statement.get(CborMap.item(key));
  }
}
