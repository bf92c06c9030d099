package dev.passkeylab.lab.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnrecognisedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a101zz2!!   | 7  | Line 1, column 8: “!” is neither hex nor base64url.
          one of many | 0  | Line 1, column 1: “o” is not hex, and as base64url nothing is known.
          word ~      | 5  | Line 1, column 6: “~” is neither hex nor base64url.
          -----BEGIN CERTIFICATE----- | 0 | Line 1, column 1: PEM begins here, but no base64 follows.
          """)
  void namesThePlace(String text, int offset, String message) {
    var input = Bytes.utf8(text);
    assertThat(Inspector.inspectInput(input, Optional.empty()).recognised()).isFalse();
    var why = Unrecognised.of(input);
    assertThat(why.message()).startsWith(message).contains("Expected: hex, base64");
    assertThat(why.offset()).isEqualTo(offset);
  }

  @Test
  void countsLinesAndColumns() {
    assertThat(Unrecognised.of(Bytes.utf8("one two\nthrée ~")).message())
        .startsWith("Line 2, column 4: “é”");
  }

  @Test
  void saysThatThereIsNothing() {
    assertThat(Unrecognised.of(Bytes.EMPTY).message()).startsWith("It is empty.");
  }

  @Test
  void saysHowBytesThatAreNoTextBegin() {
    assertThat(Unrecognised.of(Bytes.fromHex("ff00")).message())
        .startsWith("These 2 bytes are no text, and none of the formats begins with 0xff.");
  }
}
