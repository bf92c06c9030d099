package dev.passkeylab.cose;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborMap;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;
import org.bouncycastle.util.BigIntegers;
import org.jspecify.annotations.Nullable;

/// RSA keys (kty 3, RFC 8230 §4): modulus and exponent in as few bytes as they need, the modulus of
/// at least 2048 bits (§6.1).
record RsaForm() implements KeyForm {

  private static final int N = -1;
  private static final int E = -2;
  private static final int SHORTEST = 2048;

  /// Beyond any device that there is; checking a modulus gets slow.
  private static final int LONGEST = 8192;

  private static final int LONGEST_EXPONENT = 64;
  private static final BigInteger LEAST_EXPONENT = BigInteger.valueOf(3);
  private static final BigInteger USUAL_EXPONENT = BigInteger.valueOf(65_537);
  private static final int CERTAINTY = 100;

  @Override
  public int type() {
    return 3;
  }

  @Override
  public @Nullable Integer curve() {
    return null;
  }

  @Override
  public Set<Integer> labels() {
    return Set.of(N, E);
  }

  @Override
  public AsymmetricKeyParameter read(KeyMembers members) throws Malformed {
    var modulus = number(members, N, "n");
    var exponent = number(members, E, "e");
    int length = modulus.bitLength();
    if (length < SHORTEST || length > LONGEST) {
      throw KeyMembers.wrong(N, "n has %d bits, needs 2048 to 8192".formatted(length));
    }
    if (exponent.compareTo(LEAST_EXPONENT) < 0
        || exponent.bitLength() > LONGEST_EXPONENT
        || !exponent.testBit(0)) {
      throw KeyMembers.wrong(E, "e needs to be odd, at least 3 and at most 64 bits long");
    }
    try {
      return new RSAKeyParameters(false, modulus, exponent);
    } catch (IllegalArgumentException _) {
      throw KeyMembers.wrong(N, "n is not the product of two large primes");
    }
  }

  private static BigInteger number(KeyMembers members, int label, String name) throws Malformed {
    var bytes = members.bytes(label, name);
    if (bytes.isEmpty() || bytes.at(0) == 0) {
      throw KeyMembers.wrong(label, name + " needs a first byte that is not 0");
    }
    return bytes.asUnsigned();
  }

  @Override
  public void write(AsymmetricKeyParameter key, CborMap members) {
    var rsa = (RSAKeyParameters) key;
    members
        .put(N, Bytes.wrap(BigIntegers.asUnsignedByteArray(rsa.getModulus())))
        .put(E, Bytes.wrap(BigIntegers.asUnsignedByteArray(rsa.getExponent())));
  }

  @Override
  public AsymmetricCipherKeyPair generate(SecureRandom entropy) {
    var generator = new RSAKeyPairGenerator();
    generator.init(new RSAKeyGenerationParameters(USUAL_EXPONENT, entropy, SHORTEST, CERTAINTY));
    return generator.generateKeyPair();
  }

  @Override
  public Optional<AsymmetricKeyParameter> publicHalf(AsymmetricKeyParameter secret) {
    return secret instanceof RSAPrivateCrtKeyParameters key
            && key.getP().multiply(key.getQ()).equals(key.getModulus())
        ? Optional.of(new RSAKeyParameters(false, key.getModulus(), key.getPublicExponent()))
        : Optional.empty();
  }
}
