package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.CoseKey;
import dev.passkeylab.cose.CoseKeyReader;
import dev.passkeylab.cose.CoseKeyShape;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AttestedCredential;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.AuthenticatorDataReader;
import dev.passkeylab.webauthn.CredentialJson;
import dev.passkeylab.webauthn.RegistrationResponse;

/// A registration's response in the parts that were read of it.
///
/// @param head the fixed beginning of authenticator data, which can be read where the rest is wrong
/// @param shape what the key says it is, whether or not we could use it
/// @param key the key, lost when it is of an algorithm that we do not support or does not fit it
record RegistrationMessage(
    Reading<RegistrationResponse> response,
    ClientDataReading clientData,
    Reading<AuthenticatorData> head,
    Reading<AttestationObject> attestation,
    Reading<AttestedCredential> attested,
    Reading<CoseKeyShape> shape,
    Reading<CoseKey> key) {

  static RegistrationMessage read(RegistrationInput input) {
    var response =
        Reading.of(
            RegistrationCheck.RESPONSE_STRUCTURE,
            input.response(),
            CredentialJson::readRegistration);
    var bytes =
        response.then(RegistrationCheck.RESPONSE_STRUCTURE, RegistrationResponse::clientDataJson);
    var clientData =
        ClientDataReading.of(
            bytes, RegistrationCheck.CLIENT_DATA_UTF8, RegistrationCheck.CLIENT_DATA_JSON);
    var head =
        response.then(RegistrationCheck.ATTESTATION_OBJECT, it -> head(it.attestationObject()));
    var attestation =
        response.then(
            RegistrationCheck.ATTESTATION_OBJECT,
            it -> AttestationObject.read(it.attestationObject()));
    var attested =
        attestation.then(RegistrationCheck.ATTESTATION_OBJECT, RegistrationMessage::attested);
    var shape =
        attested.then(
            RegistrationCheck.ATTESTATION_OBJECT, it -> CoseKeyReader.shape(it.publicKey()));
    return new RegistrationMessage(
        response, clientData, head, attestation, attested, shape, key(attested, shape));
  }

  private static AuthenticatorData head(Bytes object) throws Malformed {
    return AuthenticatorDataReader.readHead(AttestationObject.authDataIn(object));
  }

  private static AttestedCredential attested(AttestationObject object) throws Malformed {
    var attested = object.authData().attested();
    if (attested == null) {
      throw new Malformed(
          "authData",
          -1,
          "no attested credential data: AT 0 in flags " + object.authData().flags());
    }
    return attested;
  }

  private static Reading<CoseKey> key(
      Reading<AttestedCredential> attested, Reading<CoseKeyShape> shape) {
    if (shape instanceof Reading.Got<CoseKeyShape>(var seen) && !usable(seen)) {
      return new Reading.Lost<>(RegistrationCheck.ALGORITHM.id());
    }
    return attested.then(
        RegistrationCheck.ATTESTATION_OBJECT, it -> CoseKeyReader.read(it.publicKey()));
  }

  private static boolean usable(CoseKeyShape shape) {
    return CoseAlgorithm.of(shape.algorithm()).map(shape::fits).orElse(false);
  }
}
