package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.SigningKey;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.ClientData;
import dev.passkeylab.webauthn.CredentialJson;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A good authentication, one part of which a test makes bad; what it signs is what the fields
/// have.
final class AuthenticationSample {

  final SigningKey key =
      SigningKey.generate(CoseAlgorithm.ES256, RegistrationSample.ENTROPY.stream("key"));
  Bytes id = RegistrationSample.ENTROPY.bytes("id", 16);
  Bytes clientData =
      new ClientData(ClientData.GET, RegistrationSample.CHALLENGE, RegistrationSample.ORIGIN, false)
          .serialize();
  String rpId = RegistrationSample.RP_ID;
  Flags flags = Flags.of(Flag.UP, Flag.UV, Flag.BE, Flag.BS);
  long count;
  Bytes behind = Bytes.EMPTY;
  @Nullable Bytes userHandle = RegistrationSample.USER;
  UnaryOperator<Bytes> signature = UnaryOperator.identity();
  SigningKey signer = key;
  UnaryOperator<String> json = UnaryOperator.identity();

  List<Bytes> allowed = List.of();
  @Nullable Bytes user;
  Policy policy = Policy.DEFAULT.withUserVerification(true);
  Expected expected =
      Expected.of(
          RegistrationSample.CHALLENGE, RegistrationSample.ORIGIN, RegistrationSample.RP_ID);
  Optional<CredentialRecord> record = Optional.of(stored(0, true, RegistrationSample.USER));

  CredentialRecord stored(long signCount, boolean backupEligible, @Nullable Bytes owner) {
    return new CredentialRecord(
        id,
        key.publicKey().bytes(),
        signCount,
        true,
        backupEligible,
        backupEligible,
        List.of("internal"),
        owner,
        RegistrationSample.RP_ID);
  }

  AuthenticationInput input() {
    var head = AuthenticatorData.ofAssertion(Bytes.utf8(rpId).sha256(), flags, count).bytes();
    var authData = Bytes.concat(head, behind);
    var signed =
        signer.sign(
            Bytes.concat(authData, clientData.sha256()),
            RegistrationSample.ENTROPY.stream("signature"));
    var response =
        new AuthenticationResponse(
            id, "platform", clientData, authData, signature.apply(signed), userHandle);
    var text = CredentialJson.write(response).bytes().asUtf8();
    return new AuthenticationInput(
        Bytes.utf8(json.apply(text)),
        expected,
        allowed,
        user,
        policy,
        asked -> record.filter(it -> it.id().equals(asked)));
  }
}
