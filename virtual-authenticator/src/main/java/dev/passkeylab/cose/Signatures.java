package dev.passkeylab.cose;

import dev.passkeylab.bytes.Bytes;
import java.security.SecureRandom;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.MLDSASigner;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.crypto.signers.RSADigestSigner;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/// Signing and verifying in the encodings of WebAuthn §6.5.5.
final class Signatures {

  private static final int PSS_SALT = 32;

  private Signatures() {}

  static Bytes sign(
      CoseAlgorithm algorithm, AsymmetricKeyParameter secret, Bytes message, SecureRandom entropy) {
    var signer = signer(algorithm);
    signer.init(true, new ParametersWithRandom(secret, entropy));
    update(signer, message);
    try {
      return Bytes.wrap(signer.generateSignature());
    } catch (CryptoException e) {
      throw new IllegalStateException("a key of the algorithm always signs", e);
    }
  }

  static boolean verify(
      CoseAlgorithm algorithm, AsymmetricKeyParameter key, Bytes message, Bytes signature) {
    if (key instanceof RSAKeyParameters rsa && signature.length() != length(rsa)) {
      return false;
    }
    var signer = signer(algorithm);
    signer.init(false, key);
    update(signer, message);
    try {
      return signer.verifySignature(signature.toArray());
    } catch (RuntimeException _) {
      // Of hostile bytes BouncyCastle throws whatever its parsers throw.
      return false;
    }
  }

  /// {@return the bytes of a signature, RFC 8017 §8.1.2 and §8.2.2; BouncyCastle takes shorter
  /// ones}
  private static int length(RSAKeyParameters key) {
    return (key.getModulus().bitLength() + Byte.SIZE - 1) / Byte.SIZE;
  }

  private static void update(Signer signer, Bytes message) {
    signer.update(message.toArray(), 0, message.length());
  }

  private static Signer signer(CoseAlgorithm algorithm) {
    return switch (algorithm) {
      case ES256, ES256K -> ecdsa(new SHA256Digest());
      case ES384 -> ecdsa(new SHA384Digest());
      case ES512 -> ecdsa(new SHA512Digest());
      case RS256 -> new RSADigestSigner(new SHA256Digest());
      case PS256 -> new PSSSigner(new RSABlindedEngine(), new SHA256Digest(), PSS_SALT);
      case EDDSA -> new Ed25519Signer();
      case ML_DSA_44, ML_DSA_65, ML_DSA_87 -> new MLDSASigner();
    };
  }

  private static Signer ecdsa(Digest digest) {
    return new DSADigestSigner(new ECDSASigner(), digest, StandardDSAEncoding.INSTANCE);
  }
}
