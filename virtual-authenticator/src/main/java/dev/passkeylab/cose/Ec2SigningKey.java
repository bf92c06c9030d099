package dev.passkeylab.cose;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.math.ec.ECPoint;

/// A private key on P-256.
final class Ec2SigningKey implements SigningKey {

  private final ECPrivateKeyParameters secret;
  private final CoseKey publicKey;

  private Ec2SigningKey(ECPrivateKeyParameters secret, CoseKey publicKey) {
    this.secret = secret;
    this.publicKey = publicKey;
  }

  static Ec2SigningKey generate(CoseAlgorithm algorithm, SecureRandom entropy) {
    var generator = new ECKeyPairGenerator();
    generator.init(new ECKeyGenerationParameters(P256.DOMAIN, entropy));
    var pair = generator.generateKeyPair();
    var point = ((ECPublicKeyParameters) pair.getPublic()).getQ();
    var publicKey = new Ec2Key(algorithm, encode(algorithm, point), point);
    return new Ec2SigningKey((ECPrivateKeyParameters) pair.getPrivate(), publicKey);
  }

  private static Bytes encode(CoseAlgorithm algorithm, ECPoint point) {
    return CborMap.of()
        .put(1, 2)
        .put(3, algorithm.number())
        .put(-1, 1)
        .put(-2, Bytes.wrap(point.getAffineXCoord().getEncoded()))
        .put(-3, Bytes.wrap(point.getAffineYCoord().getEncoded()))
        .encode();
  }

  @Override
  public CoseKey publicKey() {
    return publicKey;
  }

  @Override
  public Bytes sign(Bytes message, SecureRandom entropy) {
    var signer = new ECDSASigner();
    signer.init(true, new ParametersWithRandom(secret, entropy));
    var rs = signer.generateSignature(message.sha256().toArray());
    try {
      return Bytes.wrap(StandardDSAEncoding.INSTANCE.encode(P256.DOMAIN.getN(), rs[0], rs[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("two numbers below the order always encode", e);
    }
  }
}
