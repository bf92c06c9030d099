package dev.passkeylab.cose;

import static org.assertj.core.api.Assertions.assertThat;

import co.nstant.in.cbor.model.DataItem;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cbor.CborMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading is total: whatever the map, there is a key that is these bytes, or a reason.
class GeneratedKeysTest {

  private static final int[] LABELS = {1, 3, -1, -2, -3, -4, 2};
  private static final int[] LENGTHS = {0, 1, 31, 32, 48, 66, 256, 1312, 1952, 2592};

  private static void assertTotal(Bytes bytes) {
    try {
      var key = CoseKeyReader.read(bytes);
      assertThat(key.bytes()).isEqualTo(bytes);
      assertThat(key.verify(Bytes.EMPTY, Bytes.EMPTY)).isFalse();
      assertThat(key.subjectPublicKeyInfo().isEmpty()).isFalse();
    } catch (Malformed e) {
      assertThat(e.line()).isNotBlank();
    }
    try {
      assertThat(CoseKeyReader.shape(bytes).algorithm())
          .isEqualTo(CoseKeyReader.algorithmNumber(bytes));
    } catch (Malformed e) {
      assertThat(e.line()).isNotBlank();
    }
  }

  private static DataItem value(Random random, int label) {
    return switch (random.nextInt(label == 1 || label == 3 ? 2 : 5)) {
      case 0 -> CborMap.item(random.nextInt(12) - 2);
      case 1 -> CborMap.item(number(random, label));
      case 2 -> CborMap.item(random.nextBoolean());
      default -> CborMap.item(bytes(random));
    };
  }

  private static long number(Random random, int label) {
    var algorithms = CoseAlgorithm.values();
    var algorithm = algorithms[random.nextInt(algorithms.length)];
    return label == 3 ? algorithm.number() : algorithm.form().type();
  }

  private static Bytes bytes(Random random) {
    var bytes = new byte[LENGTHS[random.nextInt(LENGTHS.length)]];
    random.nextBytes(bytes);
    return Bytes.wrap(bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void randomMapsAreReadOrRefused(int seed) {
    var random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      var map = CborMap.of();
      for (int label : LABELS) {
        if (random.nextInt(5) > 0) {
          map.put(label, value(random, label));
        }
      }
      assertTotal(map.encode());
    }
  }

  @ParameterizedTest
  @EnumSource
  void keysOfEveryKindWithBytesAlteredAreReadOrRefused(CoseAlgorithm algorithm) {
    var random = new Random(algorithm.number());
    var bytes = SampleKeys.of(algorithm).publicKey().bytes();
    for (int i = 0; i < 100; i++) {
      int at = random.nextInt(random.nextBoolean() ? Math.min(16, bytes.length()) : bytes.length());
      assertTotal(bytes.with(at, random.nextInt(256)));
    }
  }

  @Test
  void randomBytesAreReadOrRefused() {
    var random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      var bytes = new byte[1 + random.nextInt(40)];
      random.nextBytes(bytes);
      bytes[0] = (byte) (0xA0 | random.nextInt(8));
      assertTotal(Bytes.wrap(bytes));
    }
  }
}
