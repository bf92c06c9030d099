package dev.passkeylab.cose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for the signatures of every algorithm.
class SignatureTest {

  private static final Bytes MESSAGE = Bytes.utf8("message");
  private static final Map<CoseAlgorithm, Bytes> SIGNATURES = new EnumMap<>(CoseAlgorithm.class);

  private static Bytes signature(CoseAlgorithm algorithm) {
    return SIGNATURES.computeIfAbsent(algorithm, it -> sign(it, "signature"));
  }

  private static Bytes sign(CoseAlgorithm algorithm, String label) {
    return SampleKeys.of(algorithm).sign(MESSAGE, SampleKeys.ENTROPY.stream(label));
  }

  private static boolean verifies(CoseAlgorithm algorithm, Bytes signature) {
    return SampleKeys.of(algorithm).publicKey().verify(MESSAGE, signature);
  }

  private static Bytes flip(Bytes bytes, int bit) {
    return bytes.with(bit / 8, bytes.at(bit / 8) ^ 1 << bit % 8);
  }

  /// A step that visits every bit of a short string, and of a long one enough: it is prime.
  private static int step(Bytes bytes) {
    return bytes.length() > 300 ? 211 : bytes.length() > 80 ? 7 : 1;
  }

  @Nested
  class Repeats {

    @ParameterizedTest
    @EnumSource
    void keyByItsStream(CoseAlgorithm algorithm) {
      var stream = SampleKeys.ENTROPY.stream(algorithm + "/key");
      var key = SampleKeys.of(algorithm);

      assertThat(SigningKey.generate(algorithm, stream)).isEqualTo(key);
      assertThat(SampleKeys.other(algorithm)).isNotEqualTo(key);
    }

    @ParameterizedTest
    @EnumSource
    void signatureByItsStream(CoseAlgorithm algorithm) {
      assertThat(sign(algorithm, "signature")).isEqualTo(signature(algorithm));
    }

    @ParameterizedTest
    @EnumSource(
        mode = EXCLUDE,
        names = {"RS256", "EDDSA"})
    void notAsTheSignatureOfAnotherStream(CoseAlgorithm algorithm) {
      assertThat(sign(algorithm, "another")).isNotEqualTo(signature(algorithm));
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "EDDSA"})
    void whateverTheStreamWithoutRandomness(CoseAlgorithm algorithm) {
      assertThat(sign(algorithm, "another")).isEqualTo(signature(algorithm));
    }
  }

  @Nested
  class Encoding {

    @ParameterizedTest
    @EnumSource(names = {"ES256", "ES384", "ES512", "ES256K"})
    void isDerForEcdsa(CoseAlgorithm algorithm) {
      assertThat(signature(algorithm).at(0)).isEqualTo(0x30);
    }

    @ParameterizedTest
    @CsvSource({
      "RS256, 256",
      "PS256, 256",
      "EDDSA, 64",
      "ML_DSA_44, 2420",
      "ML_DSA_65, 3309",
      "ML_DSA_87, 4627"
    })
    void hasItsLength(CoseAlgorithm algorithm, int length) {
      assertThat(signature(algorithm).length()).isEqualTo(length);
    }
  }

  @Nested
  class Verifies {

    @ParameterizedTest
    @EnumSource
    void whatItSigned(CoseAlgorithm algorithm) {
      assertThat(verifies(algorithm, signature(algorithm))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theEmptyMessage(CoseAlgorithm algorithm) {
      var signed =
          SampleKeys.of(algorithm).sign(Bytes.EMPTY, SampleKeys.ENTROPY.stream("signature"));

      assertThat(SampleKeys.of(algorithm).publicKey().verify(Bytes.EMPTY, signed)).isTrue();
    }
  }

  @Nested
  class Refuses {

    @ParameterizedTest
    @EnumSource
    void flippedBitsOfTheSignature(CoseAlgorithm algorithm) {
      var signature = signature(algorithm);
      for (int bit = 0; bit < signature.length() * 8; bit += step(signature)) {
        assertThat(verifies(algorithm, flip(signature, bit))).as("bit %d", bit).isFalse();
      }
    }

    @ParameterizedTest
    @EnumSource
    void flippedBitsOfTheMessage(CoseAlgorithm algorithm) {
      var key = SampleKeys.of(algorithm).publicKey();
      for (int bit = 0; bit < MESSAGE.length() * 8; bit++) {
        assertThat(key.verify(flip(MESSAGE, bit), signature(algorithm)))
            .as("bit %d", bit)
            .isFalse();
      }
    }

    @ParameterizedTest
    @EnumSource
    void flippedBitsOfTheKeyWhereItIsStillOne(CoseAlgorithm algorithm) {
      var bytes = SampleKeys.of(algorithm).publicKey().bytes();
      for (int bit = 0; bit < bytes.length() * 8; bit += 8 * step(bytes) - 1) {
        try {
          var key = CoseKeyReader.read(flip(bytes, bit));
          assertThat(key.verify(MESSAGE, signature(algorithm))).as("bit %d", bit).isFalse();
        } catch (Malformed _) {
          // Most are no keys any more: refused all the earlier.
        }
      }
    }

    @ParameterizedTest
    @EnumSource
    void theSignatureOfAnotherKey(CoseAlgorithm algorithm) {
      var other = SampleKeys.other(algorithm).publicKey();

      assertThat(other.verify(MESSAGE, signature(algorithm))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theSignaturesOfEveryOtherAlgorithm(CoseAlgorithm algorithm) {
      for (var other : CoseAlgorithm.values()) {
        assertThat(verifies(algorithm, signature(other)))
            .as(other.id())
            .isEqualTo(other == algorithm);
      }
    }

    @ParameterizedTest
    @EnumSource
    void truncationsAndAdditions(CoseAlgorithm algorithm) {
      var signature = signature(algorithm);
      for (int length = 0; length < signature.length(); length += step(signature)) {
        assertThat(verifies(algorithm, signature.slice(0, length))).as("%d", length).isFalse();
      }
      int last = signature.length() - 1;
      var zero = Bytes.ofInts(0);
      assertThat(verifies(algorithm, signature.slice(0, last))).isFalse();
      assertThat(verifies(algorithm, signature.slice(1, last))).isFalse();
      assertThat(verifies(algorithm, Bytes.concat(signature, zero))).isFalse();
      assertThat(verifies(algorithm, Bytes.concat(zero, signature))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void randomBytesOfAnyLengthAndOfItsOwn(CoseAlgorithm algorithm) {
      var random = new Random(1);
      int own = signature(algorithm).length();
      for (int i = 0; i < 300; i++) {
        var bytes = new byte[random.nextBoolean() ? own : random.nextInt(2 * own)];
        random.nextBytes(bytes);
        if (bytes.length > 0 && random.nextBoolean()) {
          bytes[0] = (byte) (random.nextBoolean() ? 0x30 : 0);
        }
        assertThat(verifies(algorithm, Bytes.wrap(bytes))).isFalse();
      }
    }

    @ParameterizedTest
    @EnumSource
    void runsOfOneByte(CoseAlgorithm algorithm) {
      int own = signature(algorithm).length();
      for (var hex : new String[] {"00", "ff", "30", "80"}) {
        assertThat(verifies(algorithm, Bytes.fromHex(hex.repeat(own)))).isFalse();
        assertThat(verifies(algorithm, Bytes.fromHex(hex.repeat(100_000)))).isFalse();
      }
      assertThat(verifies(algorithm, Bytes.fromHex("3080".repeat(100_000)))).isFalse();
    }
  }
}
