package dev.passkeylab.cbor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.passkeylab.bytes.Bytes;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Inputs made to exhaust memory, stack or time.
class HostileCborTest {

  private static final int MEBIBYTE = 1 << 20;
  // Far above what it takes, for machines that do other things at the same time.
  private static final Duration SOON = Duration.ofSeconds(5);

  static Stream<Arguments> floods() {
    return Stream.of(
        flood("00", "9a000ffff0"),
        flood("80", "9a000ffff0"),
        flood("a0", "9a000ffff0"),
        flood("8100", "9a0007fff0"),
        flood("a10000", "9a0005fff0"),
        flood("c000", "9a0007fff0"),
        flood("4100", "9a0007fff0"),
        flood("40", "5f"),
        flood("60", "7f"),
        flood("5fff", "9a0007fff0"),
        flood("f818", "9a0007fff0"),
        flood("80", ""),
        flood("a0", ""),
        flood("5f", ""),
        flood("9f", ""),
        flood("bf", ""),
        flood("ff", ""),
        flood("00", ""),
        flood("c0", ""),
        flood("81", ""),
        flood("a1", ""),
        flood("9a00989680", ""),
        flood("ba00989680", ""),
        flood("9a000fff00", ""),
        flood("5a7fffffff00", ""),
        flood("5b7fffffffffffffff", ""),
        flood("0000", "ba0007fff0"),
        flood("0000", "bf"),
        flood("bf00", ""),
        flood("8000", "bf"),
        flood("410000", "ba0005fff0"),
        flood("ff", "7a000fffff"));
  }

  private static Arguments flood(String pattern, String start) {
    return Arguments.of(start, pattern);
  }

  private static Bytes mebibyte(String start, String pattern) {
    var bytes = new byte[MEBIBYTE];
    var head = Bytes.fromHex(start).toArray();
    var body = Bytes.fromHex(pattern).toArray();
    System.arraycopy(head, 0, bytes, 0, head.length);
    for (int i = head.length; i < bytes.length; i++) {
      bytes[i] = body[(i - head.length) % body.length];
    }
    return Bytes.wrap(bytes);
  }

  @ParameterizedTest(name = "1 MiB of {0} then {1}")
  @MethodSource("floods")
  void readsAMebibyteOfAnythingSoon(String start, String pattern) {
    var bytes = mebibyte(start, pattern);

    var read = assertTimeout(SOON, () -> CborStructure.read(bytes));

    assertThat(read.root().span().end()).isLessThanOrEqualTo(MEBIBYTE);
    assertThat(Edn.brief(read.root(), 80)).hasSizeLessThanOrEqualTo(80);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5a7fffffff00",
        "9b8000000000000000",
        "5b8000000000000000",
        "bb8000000000000000",
        "9a00989680"
      })
  void refusesLengthsThatCannotBe(String hex) {
    assertThat(CborStructure.read(Bytes.fromHex(hex)).unusable())
        .hasValueSatisfying(
            p -> assertThat(p.kind()).isEqualTo(CborProblem.Kind.LENGTH_BEYOND_END));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsAHugeMapSoonWhetherItsKeysRiseOrFall(boolean rising) {
    int count = 150_000;
    var bytes = ByteBuffer.allocate(5 + 6 * count).put((byte) 0xBA).putInt(count);
    for (int i = 0; i < count; i++) {
      bytes.put((byte) 0x1A).putInt(1 << 20 | (rising ? i : count - i)).put((byte) 0);
    }
    var read = assertTimeout(SOON, () -> CborStructure.read(Bytes.wrap(bytes.array())));

    assertThat(read.isValid()).isTrue();
    assertThat(read.problems().size() + read.omitted()).isEqualTo(rising ? 0 : count - 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 64, 512})
  void readsKeysWithEqualHashesSoon(int length) {
    // "Aa" and "BB" have the same hash under a polynomial in 31, and so has every string made of
    // them.
    int count = MEBIBYTE / (length + 4);
    var bytes = ByteBuffer.allocate(5 + count * (length + 4)).put((byte) 0xBA).putInt(count);
    for (int i = 0; i < count; i++) {
      bytes.put((byte) 0x59).putShort((short) length);
      var key = new byte[length];
      Arrays.fill(key, (byte) 'B');
      for (int bit = 0; bit < length / 2; bit++) {
        if (bit < 30 && (i >> bit & 1) == 1) {
          key[length - 2 * bit - 2] = 'A';
          key[length - 2 * bit - 1] = 'a';
        }
      }
      bytes.put(key).put((byte) 0);
    }
    var read = assertTimeout(SOON, () -> CborStructure.read(Bytes.wrap(bytes.array())));

    assertThat(read.end()).isEqualTo(bytes.capacity());
  }
}
