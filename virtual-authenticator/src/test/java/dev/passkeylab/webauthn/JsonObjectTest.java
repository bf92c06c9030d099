package dev.passkeylab.webauthn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {

  private static void refused(Bytes bytes, int offset, String message) {
    assertThatThrownBy(() -> JsonObject.read(bytes))
        .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.offset()).isEqualTo(offset))
        .hasMessageContaining(message);
  }

  @Nested
  class Bounds {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "[]|0|needs a JSON object, found an array",
          "\"{}\"|0|needs a JSON object, found text",
          "null|0|needs a JSON object, found null",
          "''|0|needs a JSON object, found nothing",
          "{}{}|2|not JSON",
          "{\"a\":1,\"a\":2}|10|not JSON: Duplicate Object property \"a\"",
          "{\"a\":}|5|not JSON",
          "{'a':1}|1|not JSON",
          "{\"a\":1,}|7|not JSON",
        })
    void oneObjectAndNothingElse(String json, int offset, String message) {
      refused(Bytes.utf8(json), offset, message);
    }

    @Test
    void onlyUtf8() {
      refused(Bytes.fromHex("7b2261223a22ff227d"), 7, "not JSON: Invalid UTF-8");
      refused(Bytes.wrap("{}".getBytes(StandardCharsets.UTF_16BE)), 0, "not JSON");
      refused(Bytes.wrap("{}".getBytes(StandardCharsets.UTF_16LE)), 1, "not JSON");
    }

    @Test
    void depthIsLimited() {
      var deep = Bytes.utf8("{\"a\":" + "[".repeat(100_000));

      assertThatThrownBy(() -> JsonObject.read(deep))
          .isInstanceOf(Malformed.class)
          .hasMessageContaining("nesting");
    }

    @Test
    void everyByteStringIsReadOrRefused() {
      var random = new Random(1);
      var json =
          Bytes.utf8("{\"type\":\"webauthn.get\",\"n\":[1.5e3,true,null,{\"ä\":\"\\u00e4\"}]}");
      for (int i = 0; i < 20_000; i++) {
        var bytes = json.toArray();
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        var cut = Bytes.wrap(bytes).slice(0, random.nextInt(bytes.length + 1));
        try {
          JsonObject.read(cut);
        } catch (Malformed e) {
          assertThat(e.offset()).as("%s", cut.asUtf8()).isBetween(0, cut.length());
        }
      }
    }
  }

  @Nested
  class Members {

    private static JsonObject read(String json) {
      try {
        return JsonObject.read(Bytes.utf8(json));
      } catch (Malformed e) {
        throw new AssertionError(e);
      }
    }

    @Test
    void areNamedByTheWholePath() {
      var object = read("{\"a\":{\"b\":[{},{\"c\":3}]}}");

      assertThatThrownBy(() -> object.object("a").objects("b").get(1).text("c"))
          .isInstanceOfSatisfying(
              Malformed.class,
              e -> assertThat(e.line()).isEqualTo("a.b[1].c: needs text, found a number"));
    }

    @Test
    void areMissingOrNullAlikeWhereTheyMayBe() throws Malformed {
      var object = read("{\"a\":null}");

      assertThat(object.has("a")).isFalse();
      assertThat(object.optionalText("a")).isEmpty();
      assertThat(object.objects("a")).isEmpty();
      assertThat(object.objectOrEmpty("a").has("b")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "9223372036854775808", "\"1\"", "true"})
    void thatAreNumbersAreWhole(String value) {
      assertThatThrownBy(() -> read("{\"n\":" + value + "}").number("n"))
          .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.path()).isEqualTo("n"))
          .hasMessageStartingWith("needs a whole number");
    }

    @Test
    void thatAreTextsAreToldWithTheirIndex() {
      assertThatThrownBy(() -> read("{\"t\":[\"usb\",7]}").texts("t"))
          .isInstanceOfSatisfying(
              Malformed.class,
              e -> assertThat(e.line()).isEqualTo("t[1]: needs text, found a number"));
    }
  }
}
