package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.AuthenticatorDataReader;
import dev.passkeylab.webauthn.CredentialJson;

/// An authentication's response in the parts that were read of it, with the record that it is
/// measured by.
///
/// @param head the fixed beginning of authenticator data, which can be read where the rest is wrong
record AuthenticationMessage(
    Reading<AuthenticationResponse> response,
    Reading<CredentialRecord> record,
    ClientDataReading clientData,
    Reading<AuthenticatorData> head,
    Reading<AuthenticatorData> authData) {

  static AuthenticationMessage read(AuthenticationInput input) {
    var structure = AuthenticationCheck.RESPONSE_STRUCTURE;
    var response = Reading.of(structure, input.response(), CredentialJson::readAuthentication);
    var record = response.then(AuthenticationCheck.CREDENTIAL_KNOWN, it -> record(it, input));
    var clientData =
        ClientDataReading.of(
            response.then(structure, AuthenticationResponse::clientDataJson),
            AuthenticationCheck.CLIENT_DATA_UTF8,
            AuthenticationCheck.CLIENT_DATA_JSON);
    var head =
        response.then(
            AuthenticationCheck.AUTHENTICATOR_DATA,
            it -> AuthenticatorDataReader.readHead(it.authenticatorData()));
    var authData =
        response.then(
            AuthenticationCheck.AUTHENTICATOR_DATA,
            it -> AuthenticatorDataReader.read(it.authenticatorData()));
    return new AuthenticationMessage(response, record, clientData, head, authData);
  }

  private static CredentialRecord record(AuthenticationResponse response, AuthenticationInput input)
      throws Malformed {
    var found = input.records().apply(response.id());
    if (found.isEmpty()) {
      throw new Malformed("", -1, response.id().base64url() + ", not registered");
    }
    return found.get();
  }
}
