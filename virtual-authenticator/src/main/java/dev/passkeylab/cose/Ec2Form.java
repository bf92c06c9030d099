package dev.passkeylab.cose;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborMap;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/// Keys on an elliptic curve with both coordinates (kty 2, RFC 9053 §7.1.1). WebAuthn §5.8.5 does
/// not allow the compressed form, whose y is a truth value.
record Ec2Form(EcCurve ec) implements KeyForm {

  static final int TYPE = 2;

  private static final int CRV = -1;
  private static final int X = -2;
  private static final int Y = -3;

  @Override
  public int type() {
    return TYPE;
  }

  @Override
  public Integer curve() {
    return ec.number();
  }

  @Override
  public Set<Integer> labels() {
    return Set.of(CRV, X, Y);
  }

  @Override
  public AsymmetricKeyParameter read(KeyMembers members) throws Malformed {
    var x = members.bytes(X, "x", ec.size());
    var y = members.bytes(Y, "y", ec.size());
    var domain = ec.domain();
    try {
      var point = domain.getCurve().validatePoint(x.asUnsigned(), y.asUnsigned());
      return new ECPublicKeyParameters(point, domain);
    } catch (IllegalArgumentException _) {
      throw KeyMembers.wrong(X, "the point (x, y) is not on the curve " + ec);
    }
  }

  @Override
  public void write(AsymmetricKeyParameter key, CborMap members) {
    var point = ((ECPublicKeyParameters) key).getQ();
    members
        .put(X, Bytes.wrap(point.getAffineXCoord().getEncoded()))
        .put(Y, Bytes.wrap(point.getAffineYCoord().getEncoded()));
  }

  @Override
  public AsymmetricCipherKeyPair generate(SecureRandom entropy) {
    var generator = new ECKeyPairGenerator();
    generator.init(new ECKeyGenerationParameters(ec.domain(), entropy));
    return generator.generateKeyPair();
  }

  @Override
  public Optional<AsymmetricKeyParameter> publicHalf(AsymmetricKeyParameter secret) {
    if (secret instanceof ECPrivateKeyParameters key && key.getParameters().equals(ec.domain())) {
      var point = new FixedPointCombMultiplier().multiply(ec.domain().getG(), key.getD());
      return Optional.of(new ECPublicKeyParameters(point.normalize(), ec.domain()));
    }
    return Optional.empty();
  }
}
