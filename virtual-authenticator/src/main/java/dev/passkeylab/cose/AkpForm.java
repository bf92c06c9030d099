package dev.passkeylab.cose;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborMap;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.MLDSAKeyPairGenerator;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.MLDSAKeyGenerationParameters;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.params.MLDSAPublicKeyParameters;
import org.jspecify.annotations.Nullable;

/// Algorithm key pairs of ML-DSA (kty 7, RFC 9964): the algorithm says all, the key is one string.
///
/// @param size the bytes of a public key (FIPS 204, table 2)
record AkpForm(MLDSAParameters set, int size) implements KeyForm {

  private static final int PUB = -1;

  @Override
  public int type() {
    return 7;
  }

  @Override
  public @Nullable Integer curve() {
    return null;
  }

  @Override
  public Set<Integer> labels() {
    return Set.of(PUB);
  }

  @Override
  public AsymmetricKeyParameter read(KeyMembers members) throws Malformed {
    return new MLDSAPublicKeyParameters(set, members.bytes(PUB, "pub", size).toArray());
  }

  @Override
  public void write(AsymmetricKeyParameter key, CborMap members) {
    members.put(PUB, Bytes.wrap(((MLDSAPublicKeyParameters) key).getEncoded()));
  }

  @Override
  public AsymmetricCipherKeyPair generate(SecureRandom entropy) {
    var generator = new MLDSAKeyPairGenerator();
    generator.init(new MLDSAKeyGenerationParameters(entropy, set));
    return generator.generateKeyPair();
  }

  @Override
  public Optional<AsymmetricKeyParameter> publicHalf(AsymmetricKeyParameter secret) {
    return secret instanceof MLDSAPrivateKeyParameters key && key.getParameters() == set
        ? Optional.of(key.getPublicKeyParameters())
        : Optional.empty();
  }
}
