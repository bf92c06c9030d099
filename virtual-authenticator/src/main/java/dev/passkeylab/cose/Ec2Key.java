package dev.passkeylab.cose;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.math.ec.ECPoint;

/// A key on an elliptic curve with both coordinates (kty 2, RFC 9053 §7.1.1).
public final class Ec2Key implements CoseKey {

  private final CoseAlgorithm algorithm;
  private final Bytes bytes;
  private final ECPublicKeyParameters parameters;

  Ec2Key(CoseAlgorithm algorithm, Bytes bytes, ECPoint point) {
    this.algorithm = algorithm;
    this.bytes = bytes;
    this.parameters = new ECPublicKeyParameters(point, P256.DOMAIN);
  }

  @Override
  public CoseAlgorithm algorithm() {
    return algorithm;
  }

  @Override
  public Bytes bytes() {
    return bytes;
  }

  @Override
  public Bytes subjectPublicKeyInfo() {
    try {
      return Bytes.wrap(
          SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(parameters).getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException("a point on a named curve always encodes", e);
    }
  }

  @Override
  public boolean verify(Bytes message, Bytes signature) {
    var rs = numbers(signature);
    if (rs.length != 2) {
      return false;
    }
    var verifier = new ECDSASigner();
    verifier.init(false, parameters);
    return verifier.verifySignature(message.sha256().toArray(), rs[0], rs[1]);
  }

  /// {@return r and s, or nothing when this is not the DER of two numbers below the order}
  private static BigInteger[] numbers(Bytes signature) {
    try {
      return StandardDSAEncoding.INSTANCE.decode(P256.DOMAIN.getN(), signature.toArray());
    } catch (IOException | RuntimeException _) {
      // Of hostile bytes BouncyCastle also throws ClassCastException and NullPointerException.
      return new BigInteger[0];
    }
  }
}
