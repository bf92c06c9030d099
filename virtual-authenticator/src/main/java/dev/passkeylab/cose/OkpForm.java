package dev.passkeylab.cose;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborMap;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.Ed25519KeyPairGenerator;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.Ed25519KeyGenerationParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;

/// Octet key pairs on Ed25519 (kty 1, RFC 9053 §7.2).
record OkpForm() implements KeyForm {

  static final int TYPE = 1;

  private static final int CRV = -1;
  private static final int X = -2;
  private static final int ED25519 = 6;

  @Override
  public int type() {
    return TYPE;
  }

  @Override
  public Integer curve() {
    return ED25519;
  }

  @Override
  public Set<Integer> labels() {
    return Set.of(CRV, X);
  }

  @Override
  public AsymmetricKeyParameter read(KeyMembers members) throws Malformed {
    var x = members.bytes(X, "x", Ed25519PublicKeyParameters.KEY_SIZE);
    try {
      return new Ed25519PublicKeyParameters(x.toArray(), 0);
    } catch (IllegalArgumentException _) {
      throw KeyMembers.wrong(X, "x is not a point of Ed25519 that a key can have");
    }
  }

  @Override
  public void write(AsymmetricKeyParameter key, CborMap members) {
    members.put(X, Bytes.wrap(((Ed25519PublicKeyParameters) key).getEncoded()));
  }

  @Override
  public AsymmetricCipherKeyPair generate(SecureRandom entropy) {
    var generator = new Ed25519KeyPairGenerator();
    generator.init(new Ed25519KeyGenerationParameters(entropy));
    return generator.generateKeyPair();
  }

  @Override
  public Optional<AsymmetricKeyParameter> publicHalf(AsymmetricKeyParameter secret) {
    return secret instanceof Ed25519PrivateKeyParameters key
        ? Optional.of(key.generatePublicKey())
        : Optional.empty();
  }
}
