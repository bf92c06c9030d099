package dev.passkeylab.cbor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules that hold for all values and all bytes, tried on seeded ones.
class GeneratedCborTest {

  private static final int VALUES = 2_000;

  static IntStream seeds() {
    return IntStream.of(1, 2, 3);
  }

  @Nested
  class Encoding {

    @ParameterizedTest
    @MethodSource("dev.passkeylab.cbor.GeneratedCborTest#seeds")
    void decodeAfterEncodeIsTheSameValue(int seed) throws Malformed {
      var values = new CborGenerator(seed);
      for (int i = 0; i < VALUES; i++) {
        var value = values.next();
        assertThat(Cbor.decode(Cbor.encode(value))).isEqualTo(value);
      }
    }

    @ParameterizedTest
    @MethodSource("dev.passkeylab.cbor.GeneratedCborTest#seeds")
    void whatIsEncodedIsCanonicalAndEncodesToItself(int seed) throws Malformed {
      var values = new CborGenerator(seed);
      for (int i = 0; i < VALUES; i++) {
        var bytes = Cbor.encode(values.next());
        assertThat(CborStructure.read(bytes).problems()).isEmpty();
        assertThat(Cbor.encode(Cbor.decodeCanonical(bytes))).isEqualTo(bytes);
      }
    }

    @ParameterizedTest
    @MethodSource("dev.passkeylab.cbor.GeneratedCborTest#seeds")
    void theOrderInWhichAMapWasFilledDoesNotShow(int seed) {
      var values = new CborGenerator(seed);
      for (int i = 0; i < VALUES; i++) {
        var map = values.map(3);
        assertThat(Cbor.encode(CborGenerator.reversed(map))).isEqualTo(Cbor.encode(map));
      }
    }
  }

  @Nested
  class Totality {

    private void assertGated(Bytes bytes) {
      var read = CborStructure.read(bytes);
      Edn.print(read.root());
      try {
        Cbor.decode(bytes);
        assertThat(read.isValid()).isTrue();
      } catch (Malformed e) {
        assertThat(
                read.unusable().or(() -> TaggedSimple.first(read)).map(p -> p.asMalformed().line()))
            .contains(e.line());
      }
      for (var problem : read.problems()) {
        assertThat(problem.offset()).isBetween(0, bytes.length());
      }
    }

    @ParameterizedTest
    @MethodSource("dev.passkeylab.cbor.GeneratedCborTest#seeds")
    void anyBytesAreReadOrRefusedAndWhatIsReadIsDecoded(int seed) {
      var random = new Random(seed);
      for (int i = 0; i < 50_000; i++) {
        var bytes = new byte[random.nextInt(24)];
        random.nextBytes(bytes);
        assertGated(Bytes.wrap(bytes));
      }
    }

    @Test
    void everyPrefixOfAnObjectIsMalformedAndEverythingElseStillGated() {
      var values = new CborGenerator(7);
      for (int i = 0; i < 100; i++) {
        var bytes = Cbor.encode(values.map(3));
        for (int length = 0; length < bytes.length(); length++) {
          var prefix = bytes.slice(0, length);
          assertGated(prefix);
          assertThat(CborStructure.read(prefix).first(CborProblem.Severity.MALFORMED)).isPresent();
        }
      }
    }

    @Test
    void everyBitFlipOfAnObjectIsReadOrRefused() {
      var values = new CborGenerator(8);
      for (int i = 0; i < 100; i++) {
        var bytes = Cbor.encode(values.map(3));
        for (int bit = 0; bit < 8 * bytes.length(); bit++) {
          assertGated(bytes.with(bit / 8, bytes.at(bit / 8) ^ 1 << bit % 8));
        }
      }
    }
  }
}
