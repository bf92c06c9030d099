package dev.passkeylab.cose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.WorkedExample;
import dev.passkeylab.world.Entropy;
import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Random;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Es256Test {

  private static final Bytes MESSAGE = Bytes.utf8("message");
  private static final BigInteger ORDER = P256.DOMAIN.getN();

  private final Entropy entropy = Entropy.seeded(1);
  private final SigningKey key =
      SigningKey.generate(CoseAlgorithm.ES256, entropy.stream("laptop/credential/1/key"));
  private final Bytes signature = key.sign(MESSAGE, entropy.stream("laptop/assertion/1"));

  private boolean verifies(Bytes candidate) {
    return key.publicKey().verify(MESSAGE, candidate);
  }

  private static Bytes der(BigInteger r, BigInteger s) throws IOException {
    return Bytes.wrap(StandardDSAEncoding.INSTANCE.encode(ORDER, r, s));
  }

  @Nested
  class Repeats {

    @Test
    void keyByItsStream() {
      var again =
          SigningKey.generate(
              CoseAlgorithm.ES256, Entropy.seeded(1).stream("laptop/credential/1/key"));
      var other =
          SigningKey.generate(
              CoseAlgorithm.ES256, Entropy.seeded(1).stream("laptop/credential/2/key"));

      assertThat(again.publicKey().bytes()).isEqualTo(key.publicKey().bytes());
      assertThat(other.publicKey().bytes()).isNotEqualTo(key.publicKey().bytes());
    }

    @Test
    void signatureByItsStream() {
      assertThat(key.sign(MESSAGE, entropy.stream("laptop/assertion/1"))).isEqualTo(signature);
      assertThat(key.sign(MESSAGE, entropy.stream("laptop/assertion/2"))).isNotEqualTo(signature);
    }
  }

  @Nested
  class Verifies {

    @Test
    void whatItSigned() {
      assertThat(verifies(signature)).isTrue();
    }

    @Test
    void signatureOfAnotherProgram() throws Malformed {
      var foreign = CoseKeyReader.read(WorkedExample.COSE_KEY);
      var signed = Bytes.concat(WorkedExample.ASSERTION_AUTH_DATA, WorkedExample.CLIENT_DATA_HASH);

      assertThat(foreign.verify(signed, WorkedExample.SIGNATURE)).isTrue();
      assertThat(foreign.verify(signed.with(32, 0x19), WorkedExample.SIGNATURE)).isFalse();
    }

    @Test
    void itsOwnWithEitherOfTheTwoValuesOfS() throws IOException {
      var rs = StandardDSAEncoding.INSTANCE.decode(ORDER, signature.toArray());

      assertThat(verifies(der(rs[0], rs[1]))).isTrue();
      assertThat(verifies(der(rs[0], ORDER.subtract(rs[1])))).isTrue();
    }
  }

  @Nested
  class Refuses {

    @Test
    void everyFlippedBit() {
      for (int bit = 0; bit < signature.length() * 8; bit++) {
        var flipped = signature.with(bit / 8, signature.at(bit / 8) ^ 1 << bit % 8);
        assertThat(verifies(flipped)).as("bit %d", bit).isFalse();
      }
    }

    @Test
    void anotherMessage() {
      assertThat(key.publicKey().verify(Bytes.utf8("massage"), signature)).isFalse();
    }

    @Test
    void anotherKey() {
      var other = SigningKey.generate(CoseAlgorithm.ES256, entropy.stream("other"));

      assertThat(other.publicKey().verify(MESSAGE, signature)).isFalse();
    }

    @Test
    void rAndSWithoutDer() throws IOException {
      var rs = StandardDSAEncoding.INSTANCE.decode(ORDER, signature.toArray());
      var raw = Bytes.fromHex("%064x%064x".formatted(rs[0], rs[1]));

      assertThat(verifies(raw)).isFalse();
    }

    @Test
    void everyTruncation() {
      for (int length = 0; length < signature.length(); length++) {
        assertThat(verifies(signature.slice(0, length))).as("%d bytes", length).isFalse();
      }
    }

    @Test
    void bytesBehindTheDer() {
      assertThat(verifies(Bytes.concat(signature, Bytes.ofInts(0)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0500", // NULL
          "020101", // an integer
          "3000", // an empty sequence
          "3003020101", // one number
          "30050201010500", // a number and a NULL
          "3009020101020101020101", // three numbers
          "3006020100020100", // zeros
          "30060201ff0201ff", // negative numbers
          "3006020101020101", // ones
          "30800201010201010000", // indefinite length
          "310602010102010100", // a set
          "3084ffffffff", // a length beyond all bytes
          "ff",
          "00",
          "3030303030303030"
        })
    void whatIsNotTheDerOfTwoNumbers(String hex) {
      assertThat(verifies(Bytes.fromHex(hex))).isFalse();
    }

    @Test
    void numbersThatAreNotBelowTheOrder() {
      var n = "022100" + "%064x".formatted(ORDER);

      assertThat(verifies(Bytes.fromHex("3046" + n + n))).isFalse();
    }

    @Test
    void numbersWithNeedlessZeros() throws IOException {
      var rs = StandardDSAEncoding.INSTANCE.decode(ORDER, signature.toArray());
      var body = "022200" + "00%064x".formatted(rs[0]) + "022200" + "00%064x".formatted(rs[1]);

      assertThat(verifies(Bytes.fromHex("3048" + body))).isFalse();
    }

    @Test
    void randomBytes() {
      var random = new Random(1);
      for (int i = 0; i < 20_000; i++) {
        var bytes = new byte[random.nextInt(80)];
        random.nextBytes(bytes);
        if (bytes.length > 0 && random.nextBoolean()) {
          bytes[0] = 0x30;
        }
        assertThat(verifies(Bytes.wrap(bytes))).isFalse();
      }
    }
  }

  @Nested
  class ForeignVerifier {

    @Test
    void ofTheJdkTakesOurs() throws Exception {
      var spki = key.publicKey().subjectPublicKeyInfo().toArray();
      var verifier = Signature.getInstance("SHA256withECDSA", "SunEC");
      verifier.initVerify(
          KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(spki)));
      verifier.update(MESSAGE.toArray());

      assertThat(verifier.verify(signature.toArray())).isTrue();
    }

    @Test
    void isOursForSignaturesOfTheJdk() throws Exception {
      var generator = KeyPairGenerator.getInstance("EC", "SunEC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      var pair = generator.generateKeyPair();
      var signer = Signature.getInstance("SHA256withECDSA", "SunEC");
      signer.initSign(pair.getPrivate());
      signer.update(MESSAGE.toArray());
      var spki = Bytes.wrap(pair.getPublic().getEncoded());
      var point = P256.DOMAIN.getCurve().decodePoint(spki.slice(26, 65).toArray());
      var ours = new Ec2Key(CoseAlgorithm.ES256, Bytes.EMPTY, point);

      assertThat(ours.subjectPublicKeyInfo()).isEqualTo(spki);
      assertThat(ours.verify(MESSAGE, Bytes.wrap(signer.sign()))).isTrue();
    }
  }
}
