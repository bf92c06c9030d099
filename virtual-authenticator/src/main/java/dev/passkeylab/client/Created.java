package dev.passkeylab.client;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseKey;
import dev.passkeylab.webauthn.CredentialJson;
import dev.passkeylab.webauthn.RegistrationResponse;

/// What `create()` is fulfilled with.
///
/// @param key the new credential's public key
public record Created(RegistrationResponse response, CoseKey key) {

  /// {@return the credential's JSON form}
  public Bytes toJson() {
    return CredentialJson.write(response, key).bytes();
  }
}
