package dev.passkeylab.cose;

import dev.passkeylab.bytes.Bytes;

/// A public key in COSE form.
public sealed interface CoseKey permits Ec2Key {

  /// {@return the algorithm that the key says it is for}
  CoseAlgorithm algorithm();

  /// {@return the exact bytes of the COSE_Key}
  Bytes bytes();

  /// {@return the key as a DER SubjectPublicKeyInfo, the form of `getPublicKey()`, WebAuthn
  /// §5.2.1.1}
  Bytes subjectPublicKeyInfo();

  /// {@return whether `signature`, in the encoding of WebAuthn §6.5.5, is this key's over
  /// `message`} A signature that cannot be read is not valid.
  boolean verify(Bytes message, Bytes signature);
}
