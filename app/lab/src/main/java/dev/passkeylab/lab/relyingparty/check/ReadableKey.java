package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseKeyReader;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AttestedCredential;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;
import java.util.List;

/// Makes attestation objects readable for webauthn4j, which knows neither ES256K nor ML-DSA.
///
/// A packed statement with certificates does not look at the credential's key: it is a signature
/// over the bytes, which stay as they are. So another key may stand in its place while the rest is
/// read.
final class ReadableKey {

  /// The credential keys that webauthn4j cannot read.
  private static final List<Long> UNREADABLE = List.of(-47L, -48L, -49L, -50L);

  /// The base point of P-256 as an ES256 key: any would do.
  private static final Bytes ANY_KEY =
      Bytes.fromHex(
          "a5010203262001"
              + "2158206b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
              + "2258204fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");

  private ReadableKey() {}

  /// {@return whether webauthn4j can read such a key}
  static boolean isReadable(Bytes publicKey) {
    try {
      return !UNREADABLE.contains(CoseKeyReader.shape(publicKey).algorithm());
    } catch (Malformed _) {
      return true;
    }
  }

  /// {@return the object, with another key in it where webauthn4j could not read its own}
  static AttestationObject in(AttestationObject object, AttestedCredential attested) {
    if (isReadable(attested.publicKey())) {
      return object;
    }
    var data = object.authData();
    var bare = Flags.of(Flag.UP, Flag.AT); // no extension outputs follow, so no ED
    var credential = new AttestedCredential(attested.aaguid(), attested.credentialId(), ANY_KEY);
    return AttestationObject.of(
        object.format(),
        AuthenticatorData.ofRegistration(data.rpIdHash(), bare, data.signCount(), credential),
        object.statement());
  }
}
