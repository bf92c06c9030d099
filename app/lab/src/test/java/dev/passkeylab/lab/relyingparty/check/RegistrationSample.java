package dev.passkeylab.lab.relyingparty.check;

import co.nstant.in.cbor.model.Map;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborMap;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.SigningKey;
import dev.passkeylab.webauthn.AttestedCredential;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.ClientData;
import dev.passkeylab.webauthn.CredentialJson;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;
import dev.passkeylab.webauthn.RegistrationResponse;
import dev.passkeylab.world.Entropy;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A good registration, one part of which a test makes bad.
final class RegistrationSample {

  static final String RP_ID = "example.test";
  static final String ORIGIN = "https://example.test";
  static final Entropy ENTROPY = Entropy.seeded(7);
  static final Bytes CHALLENGE = ENTROPY.bytes("challenge", 32);
  static final Bytes USER = ENTROPY.bytes("user", 16);

  final SigningKey key = SigningKey.generate(CoseAlgorithm.ES256, ENTROPY.stream("key"));
  Bytes id = ENTROPY.bytes("id", 16);
  Bytes clientData = new ClientData(ClientData.CREATE, CHALLENGE, ORIGIN, false).serialize();
  String rpId = RP_ID;
  Flags flags = Flags.of(Flag.UP, Flag.UV, Flag.BE, Flag.BS, Flag.AT);
  Bytes publicKey = key.publicKey().bytes();
  Bytes behind = Bytes.EMPTY;
  String format = "none";
  Map statement = new Map();
  @Nullable Bytes object;
  @Nullable Bytes jsonId;
  @Nullable Bytes jsonAuthData;
  UnaryOperator<String> json = UnaryOperator.identity();

  List<Long> algorithms = List.of(-7L);
  boolean conditional;
  Policy policy = Policy.DEFAULT.withUserVerification(true);
  Trust trust = Trust.none(Instant.EPOCH);
  Predicate<Bytes> taken = _ -> false;
  Expected expected = Expected.of(CHALLENGE, ORIGIN, RP_ID);

  /// {@return authenticator data as the fields have it, whether or not that makes sense}
  Bytes authData() {
    var attested = new AttestedCredential(ENTROPY.bytes("aaguid", 16), id, publicKey);
    var data =
        AuthenticatorData.ofRegistration(Bytes.utf8(rpId).sha256(), flags, 0, attested).bytes();
    return Bytes.concat(data, behind);
  }

  Bytes object() {
    if (object != null) {
      return object;
    }
    return CborMap.of()
        .put("fmt", format)
        .put("attStmt", statement)
        .put("authData", authData())
        .encode();
  }

  RegistrationInput input() {
    var outer = jsonId == null ? id : jsonId;
    var copy = jsonAuthData == null ? authData() : jsonAuthData;
    var response =
        new RegistrationResponse(
            outer, "platform", clientData, object(), copy, List.of("internal"), true);
    var text = CredentialJson.write(response, key.publicKey()).bytes().asUtf8();
    return new RegistrationInput(
        Bytes.utf8(json.apply(text)),
        expected,
        algorithms,
        conditional,
        USER,
        policy,
        trust,
        taken);
  }
}
