package dev.passkeylab.attestation;

import co.nstant.in.cbor.model.Map;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborMap;
import dev.passkeylab.cose.SigningKey;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AuthenticatorData;
import java.security.SecureRandom;

/// Makes attestation objects, one function per kind of statement.
public final class AttestationStatements {

  /// The format for self attestation, among others, WebAuthn §8.2.
  public static final String PACKED = "packed";

  private AttestationStatements() {}

  /// {@return an attestation object that says nothing, WebAuthn §8.7}
  public static AttestationObject none(AuthenticatorData authData) {
    return AttestationObject.none(authData);
  }

  /// {@return an attestation object of format `packed` in which the new credential speaks for
  /// itself: it signs authenticator data and client data hash, WebAuthn §8.2}
  ///
  /// @param authData with the attested credential whose key signs
  /// @param clientDataHash the SHA-256 hash of the client data
  /// @param credential the new credential's private key
  /// @param entropy where the signature's own randomness comes from
  /// @throws IllegalArgumentException when the authenticator data is of another key
  public static AttestationObject packedSelf(
      AuthenticatorData authData,
      Bytes clientDataHash,
      SigningKey credential,
      SecureRandom entropy) {
    var attested = authData.attested();
    if (attested == null || !attested.publicKey().equals(credential.publicKey().bytes())) {
      throw new IllegalArgumentException("self attestation is signed by the credential's own key");
    }
    var signature = credential.sign(Bytes.concat(authData.bytes(), clientDataHash), entropy);
    var statement = CborMap.of().put("alg", credential.algorithm().number()).put("sig", signature);
    return AttestationObject.of(PACKED, authData, (Map) statement.item());
  }
}
