package dev.passkeylab.cose;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;

/// Private keys as PrivateKeyInfo (PKCS#8, RFC 5208).
final class Pkcs8 {

  /// id-Ed25519, RFC 8410 §3.
  private static final ASN1ObjectIdentifier ED25519 = new ASN1ObjectIdentifier("1.3.101.112");

  private Pkcs8() {}

  static Bytes write(AsymmetricKeyParameter secret) {
    try {
      return Bytes.wrap(info(secret).getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException("a key that was read or made always encodes", e);
    }
  }

  private static PrivateKeyInfo info(AsymmetricKeyParameter secret) throws IOException {
    return switch (secret) {
      // By itself BouncyCastle adds the public half, which other readers do not expect.
      case Ed25519PrivateKeyParameters key ->
          new PrivateKeyInfo(
              new AlgorithmIdentifier(ED25519), new DEROctetString(key.getEncoded()));
      case MLDSAPrivateKeyParameters key when key.getSeed() != null ->
          PrivateKeyInfoFactory.createPrivateKeyInfo(
              key.getParametersWithFormat(MLDSAPrivateKeyParameters.SEED_ONLY));
      default -> PrivateKeyInfoFactory.createPrivateKeyInfo(secret);
    };
  }

  static AsymmetricKeyParameter read(CoseAlgorithm algorithm, Bytes pkcs8) throws Malformed {
    try {
      return PrivateKeyFactory.createKey(PrivateKeyInfo.getInstance(pkcs8.toArray()));
    } catch (IOException | RuntimeException e) {
      // Of wrong bytes BouncyCastle throws whatever its parsers throw.
      throw wrong(algorithm, "this is none: " + e.getMessage());
    }
  }

  static AsymmetricKeyParameter publicHalf(CoseAlgorithm algorithm, AsymmetricKeyParameter secret)
      throws Malformed {
    return algorithm
        .form()
        .publicHalf(secret)
        .orElseThrow(() -> wrong(algorithm, "this key is of another kind"));
  }

  private static Malformed wrong(CoseAlgorithm algorithm, String found) {
    return new Malformed(
        "", -1, "needs a PKCS#8 private key for %s; %s".formatted(algorithm, found));
  }
}
