package dev.passkeylab.cose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Pkcs8Test {

  private static final Bytes MESSAGE = Bytes.utf8("message");

  private static void refused(CoseAlgorithm algorithm, Bytes pkcs8) {
    assertThatThrownBy(() -> SigningKey.fromPkcs8(algorithm, pkcs8))
        .isInstanceOf(Malformed.class)
        .hasMessageStartingWith("needs a PKCS#8 private key for " + algorithm.id());
  }

  @ParameterizedTest
  @EnumSource
  void keyComesBackWithTheSameBytesAndSignatures(CoseAlgorithm algorithm) throws Malformed {
    var key = SampleKeys.of(algorithm);
    var back = SigningKey.fromPkcs8(algorithm, key.pkcs8());

    assertThat(back).isEqualTo(key);
    assertThat(back.pkcs8()).isEqualTo(key.pkcs8());
    assertThat(back.sign(MESSAGE, SampleKeys.ENTROPY.stream("a")))
        .isEqualTo(key.sign(MESSAGE, SampleKeys.ENTROPY.stream("a")));
  }

  @ParameterizedTest
  @CsvSource({"EDDSA, 48", "ML_DSA_44, 54", "ML_DSA_65, 54", "ML_DSA_87, 54"})
  void seedIsEnough(CoseAlgorithm algorithm, int length) {
    assertThat(SampleKeys.of(algorithm).pkcs8().length()).isEqualTo(length);
  }

  @Test
  void rsaKeyDoesNotSayForWhichAlgorithmItIs() throws Malformed {
    var pkcs8 = SampleKeys.of(CoseAlgorithm.RS256).pkcs8();
    var key = SigningKey.fromPkcs8(CoseAlgorithm.PS256, pkcs8);

    assertThat(key.algorithm()).isEqualTo(CoseAlgorithm.PS256);
  }

  @ParameterizedTest
  @CsvSource({
    "ES256, ES384",
    "ES256, ES256K",
    "ES256K, ES256",
    "ES256, RS256",
    "RS256, EDDSA",
    "EDDSA, ES256",
    "ML_DSA_44, ML_DSA_65",
    "ML_DSA_87, EDDSA"
  })
  void keyForAnotherAlgorithmIsRefused(CoseAlgorithm wanted, CoseAlgorithm other) {
    refused(wanted, SampleKeys.of(other).pkcs8());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "3000", "3003020100", "ff", "3080", "0500"})
  void otherBytesAreRefused(String hex) {
    refused(CoseAlgorithm.ES256, Bytes.fromHex(hex));
  }

  @ParameterizedTest
  @EnumSource
  void truncatedAndProlongedKeysAreRefused(CoseAlgorithm algorithm) {
    var pkcs8 = SampleKeys.of(algorithm).pkcs8();
    for (int length = 0; length < pkcs8.length(); length++) {
      refused(algorithm, pkcs8.slice(0, length));
    }
    refused(algorithm, Bytes.concat(pkcs8, Bytes.ofInts(0)));
  }

  @Test
  void rsaPrimesOfAnotherModulusAreRefused() {
    var pkcs8 = SampleKeys.of(CoseAlgorithm.RS256).pkcs8();
    int withinModulus = 100;

    refused(CoseAlgorithm.RS256, pkcs8.with(withinModulus, pkcs8.at(withinModulus) ^ 1));
  }

  @Test
  void nameOfTheKeyHidesItsSecret() {
    var key = SampleKeys.of(CoseAlgorithm.EDDSA);

    assertThat(key.toString())
        .isEqualTo("private key of EdDSA " + key.publicKey().bytes())
        .doesNotContain(key.pkcs8().slice(16, 32).hex());
  }
}
