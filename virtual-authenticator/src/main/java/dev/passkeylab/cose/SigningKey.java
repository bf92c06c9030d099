package dev.passkeylab.cose;

import dev.passkeylab.bytes.Bytes;
import java.security.SecureRandom;

/// A private key with its public half.
public sealed interface SigningKey permits Ec2SigningKey {

  /// {@return the public half}
  CoseKey publicKey();

  /// {@return a signature over `message`, in the encoding of WebAuthn §6.5.5}
  ///
  /// @param entropy where the signature's own randomness comes from
  Bytes sign(Bytes message, SecureRandom entropy);

  /// {@return a fresh key, which `entropy` alone determines}
  static SigningKey generate(CoseAlgorithm algorithm, SecureRandom entropy) {
    return switch (algorithm) {
      case ES256 -> Ec2SigningKey.generate(algorithm, entropy);
    };
  }
}
