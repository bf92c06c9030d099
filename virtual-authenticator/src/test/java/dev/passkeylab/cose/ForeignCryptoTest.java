package dev.passkeylab.cose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Keys and signatures of the JDK's own providers fit ours, and ours theirs; only secp256k1, which
/// the JDK does not have, is asked of BouncyCastle's provider.
class ForeignCryptoTest {

  private static final Bytes MESSAGE = Bytes.utf8("message");
  private static final PSSParameterSpec PSS =
      new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

  /// What the JDK calls an algorithm.
  private record Names(String keys, String signatures, AlgorithmParameterSpec generation) {}

  private static Names names(CoseAlgorithm algorithm) {
    return switch (algorithm) {
      case ES256 -> new Names("EC", "SHA256withECDSA", new ECGenParameterSpec("secp256r1"));
      case ES384 -> new Names("EC", "SHA384withECDSA", new ECGenParameterSpec("secp384r1"));
      case ES512 -> new Names("EC", "SHA512withECDSA", new ECGenParameterSpec("secp521r1"));
      case ES256K -> new Names("EC", "SHA256withECDSA", new ECGenParameterSpec("secp256k1"));
      case RS256 -> new Names("RSA", "SHA256withRSA", rsa());
      case PS256 -> new Names("RSA", "RSASSA-PSS", rsa());
      case EDDSA -> new Names("Ed25519", "Ed25519", NamedParameterSpec.ED25519);
      case ML_DSA_44 -> new Names("ML-DSA", "ML-DSA", NamedParameterSpec.ML_DSA_44);
      case ML_DSA_65 -> new Names("ML-DSA", "ML-DSA", NamedParameterSpec.ML_DSA_65);
      case ML_DSA_87 -> new Names("ML-DSA", "ML-DSA", NamedParameterSpec.ML_DSA_87);
    };
  }

  private static AlgorithmParameterSpec rsa() {
    return new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4);
  }

  private static KeyFactory keys(CoseAlgorithm algorithm) throws GeneralSecurityException {
    var name = names(algorithm).keys();
    return algorithm == CoseAlgorithm.ES256K
        ? KeyFactory.getInstance(name, new BouncyCastleProvider())
        : KeyFactory.getInstance(name);
  }

  private static Signature signatures(CoseAlgorithm algorithm) throws GeneralSecurityException {
    var name = names(algorithm).signatures();
    if (algorithm == CoseAlgorithm.ES256K) {
      return Signature.getInstance(name, new BouncyCastleProvider());
    }
    var signature = Signature.getInstance(name);
    if (algorithm == CoseAlgorithm.PS256) {
      signature.setParameter(PSS);
    }
    return signature;
  }

  private static KeyPair pair(CoseAlgorithm algorithm) throws GeneralSecurityException {
    var names = names(algorithm);
    var generator =
        algorithm == CoseAlgorithm.ES256K
            ? KeyPairGenerator.getInstance(names.keys(), new BouncyCastleProvider())
            : KeyPairGenerator.getInstance(names.keys());
    generator.initialize(names.generation());
    return generator.generateKeyPair();
  }

  private static Bytes sign(CoseAlgorithm algorithm, java.security.PrivateKey key)
      throws GeneralSecurityException {
    var signer = signatures(algorithm);
    signer.initSign(key);
    signer.update(MESSAGE.toArray());
    return Bytes.wrap(signer.sign());
  }

  @Nested
  class Theirs {

    @ParameterizedTest
    @EnumSource
    void verifierTakesOurKeyAndSignature(CoseAlgorithm algorithm) throws Exception {
      var key = SampleKeys.of(algorithm);
      var spki = key.publicKey().subjectPublicKeyInfo();
      var verifier = signatures(algorithm);
      verifier.initVerify(keys(algorithm).generatePublic(new X509EncodedKeySpec(spki.toArray())));
      verifier.update(MESSAGE.toArray());
      var signature = key.sign(MESSAGE, SampleKeys.ENTROPY.stream("foreign"));

      assertThat(verifier.verify(signature.toArray())).isTrue();
    }

    /// The JDK 25 reads ML-DSA keys in full only, not as the seed that we write.
    @ParameterizedTest
    @EnumSource(
        mode = EnumSource.Mode.EXCLUDE,
        names = {"ML_DSA_44", "ML_DSA_65", "ML_DSA_87"})
    void signerTakesOurPrivateKey(CoseAlgorithm algorithm) throws Exception {
      var key = SampleKeys.of(algorithm);
      var theirs = keys(algorithm).generatePrivate(new PKCS8EncodedKeySpec(key.pkcs8().toArray()));

      assertThat(key.publicKey().verify(MESSAGE, sign(algorithm, theirs))).isTrue();
    }
  }

  @Nested
  class Ours {

    @ParameterizedTest
    @EnumSource
    void verifierTakesTheirKeyAndSignature(CoseAlgorithm algorithm) throws Exception {
      var pair = pair(algorithm);
      var spki = Bytes.wrap(pair.getPublic().getEncoded());
      var made = CoseKey.of(algorithm, PublicKeyFactory.createKey(spki.toArray()));
      var read = CoseKeyReader.read(made.bytes());

      assertThat(read.subjectPublicKeyInfo()).isEqualTo(spki);
      assertThat(read.verify(MESSAGE, sign(algorithm, pair.getPrivate()))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void signerTakesTheirPrivateKey(CoseAlgorithm algorithm)
        throws GeneralSecurityException, Malformed {
      var pair = pair(algorithm);
      var ours = SigningKey.fromPkcs8(algorithm, Bytes.wrap(pair.getPrivate().getEncoded()));

      assertThat(ours.publicKey().subjectPublicKeyInfo())
          .isEqualTo(Bytes.wrap(pair.getPublic().getEncoded()));
      assertThat(SigningKey.fromPkcs8(algorithm, ours.pkcs8())).isEqualTo(ours);
    }
  }
}
