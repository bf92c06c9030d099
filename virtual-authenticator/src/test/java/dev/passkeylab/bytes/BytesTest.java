package dev.passkeylab.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

  @Nested
  class Value {

    @Test
    void doesNotChangeWithTheArrayItWasCopiedFromOrGave() {
      byte[] array = {1, 2};
      var bytes = Bytes.of(array);
      array[0] = 9;
      bytes.toArray()[1] = 9;

      assertThat(bytes).isEqualTo(Bytes.ofInts(1, 2));
    }

    @Test
    void isEqualByContentHoweverItCameAbout() {
      var cut = Bytes.fromHex("00010203").slice(1, 2);

      assertThat(cut).isEqualTo(Bytes.ofInts(1, 2)).hasSameHashCodeAs(Bytes.ofInts(1, 2));
      assertThat(cut).isNotEqualTo(Bytes.ofInts(1, 3)).isNotEqualTo(Bytes.ofInts(1));
    }

    @Test
    void replacesOneByteInACopy() {
      var bytes = Bytes.ofInts(1, 2);

      assertThat(bytes.with(1, 0xFF)).isEqualTo(Bytes.ofInts(1, 0xFF));
      assertThat(bytes).isEqualTo(Bytes.ofInts(1, 2));
      assertThatThrownBy(() -> bytes.with(2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void concatenatesSlicesAndNothing() {
      var whole = Bytes.fromHex("00010203");

      assertThat(Bytes.concat(whole.slice(2, 2), Bytes.EMPTY, whole.slice(0, 1)).hex())
          .isEqualTo("020300");
      assertThat(Bytes.concat()).isEqualTo(Bytes.EMPTY);
    }

    @Test
    void hashesOnlyItsOwnPartOfTheArray() {
      var cut = Bytes.utf8("(example.test)").slice(1, 12);

      assertThat(cut.sha256().hex())
          .isEqualTo("9b263fbcb589853137b33ddcafa5bcc5403464ead4da766d0f819348bf8d472c");
    }
  }

  @Nested
  class Slices {

    private final Bytes bytes = Bytes.fromHex("00ff02fe04");

    @Test
    void ofSlicesCountFromTheirOwnStart() {
      var inner = bytes.slice(1, 4).slice(1, 2);

      assertThat(inner.hex()).isEqualTo("02fe");
      assertThat(inner.at(1)).isEqualTo(0xFE);
      assertThat(inner.base64url()).isEqualTo("Av4");
      assertThat(inner.stream()).hasBinaryContent(new byte[] {2, (byte) 0xFE});
    }

    @Test
    void coverASpan() {
      assertThat(bytes.slice(new Span(3, 2)).hex()).isEqualTo("fe04");
    }

    @ParameterizedTest
    @CsvSource({"-1,1", "0,6", "5,1", "6,0", "0,-1", "1,2147483647", "2147483647,2147483647"})
    void lieWithinTheString(int from, int size) {
      assertThatThrownBy(() -> bytes.slice(from, size))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessage("slice %d+%d of 5", from, size);
    }

    @Test
    void hideTheBytesAroundThem() {
      var cut = bytes.slice(1, 2);

      assertThatThrownBy(() -> cut.at(2)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> cut.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void mayBeEmptyAtTheEnd() {
      assertThat(bytes.slice(5, 0)).isEqualTo(Bytes.EMPTY);
    }
  }

  @Nested
  class Numbers {

    @Test
    void areBigEndianAndUnsigned() {
      var bytes = Bytes.fromHex("00ffffffff80000000000000ff");

      assertThat(bytes.number(0, 1)).isZero();
      assertThat(bytes.number(1, 4)).isEqualTo(0xFFFF_FFFFL);
      assertThat(bytes.number(5, 8)).isEqualTo(Long.MIN_VALUE + 255);
    }
  }

  @Nested
  class Base64url {

    @ParameterizedTest
    @CsvSource({"'',''", "00,AA", "fbff,-_8", "666f6f,Zm9v", "666f6f62,Zm9vYg"})
    void isWrittenWithoutPaddingAndReadBack(String hex, String text) {
      assertThat(Bytes.fromHex(hex).base64url()).isEqualTo(text);
      assertThat(Bytes.fromBase64url(text).hex()).isEqualTo(hex);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"AA==", "AA=", "+/8", "A", "AAAAA", "A A", "AA\n", "AÄ", "A\u20ac", " AA"})
    void isNothingElse(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> Bytes.fromBase64url(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB", "AAB", "Zm9vYh"})
    void hasNoStrayBits(String text) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Bytes.fromBase64url(text))
          .withMessage("the last base64url character has stray bits");
    }
  }

  @Nested
  class Hex {

    @Test
    void isReadInEitherCaseAndWrittenInLower() {
      assertThat(Bytes.fromHex("0aFF").hex()).isEqualTo("0aff");
      assertThat(Bytes.fromHex("0aFF")).hasToString("h'0aff'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0g", "00 11", "0x00"})
    void isPairsOfDigitsAndNothingElse(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> Bytes.fromHex(text));
    }
  }

  @Nested
  class Order {

    @ParameterizedTest
    @CsvSource({"'',00", "00,0000", "7f,80", "01ff,02", "fe,ff"})
    void isByUnsignedBytesAndPrefixesFirst(String lower, String higher) {
      assertThat(Bytes.fromHex(lower)).isLessThan(Bytes.fromHex(higher));
      assertThat(Bytes.fromHex(higher)).isGreaterThan(Bytes.fromHex(lower));
    }

    @Test
    void agreesWithEquality() {
      assertThat(Bytes.fromHex("000102").slice(1, 2)).isEqualByComparingTo(Bytes.ofInts(1, 2));
    }
  }

  @Nested
  class Text {

    @Test
    void isUtf8() {
      assertThat(Bytes.utf8("ä€").hex()).isEqualTo("c3a4e282ac");
      assertThat(Bytes.fromHex("c3a4ff").asUtf8()).isEqualTo("ä\uFFFD");
    }
  }
}
