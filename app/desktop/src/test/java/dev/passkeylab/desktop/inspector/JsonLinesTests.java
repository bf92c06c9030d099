package dev.passkeylab.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTests {

  @Test
  void jsonIsLaidOutMemberByMember() {
    var json = "{\"a\":[1,{}],\"b\":{\"c\":\"x\\\"y\"},\"d\":[]}";
    assertThat(text(JsonLines.of(json)))
        .isEqualTo(
            """
            {
              "a": [
                1,
                {}
              ],
              "b": {
                "c": "x\\"y"
              },
              "d": []
            }\
            """);
  }

  @Test
  void keysAndStringsAreToldApart() {
    assertThat(JsonLines.of("{\"a\" : \"b\"}").get(1).pieces())
        .extracting(JsonLines.Piece::kind)
        .contains(JsonLines.Kind.KEY, JsonLines.Kind.STRING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "\"", "\"\\", "}}}", "nonsense here", "[1,", ":,:", "{\"a\":"})
  void whatIsNoJsonComesOutAllTheSame(String text) {
    var shown = text(JsonLines.of(text)).replaceAll("\\s", "");
    assertThat(shown).isEqualTo(text.replaceAll("\\s", ""));
  }

  @Test
  void aLineKnowsAtWhichByteItsValueBegins() {
    var lines = JsonLines.of("{\"ä\": [ 1, \"é\", {\"b\":2} ]}");
    assertThat(lines)
        .extracting(JsonLines.Line::offset)
        .containsExactly(0, 7, 9, 12, 18, 23, 24, 26, 27);
  }

  private static String text(List<JsonLines.Line> lines) {
    return lines.stream()
        .map(
            line -> line.pieces().stream().map(JsonLines.Piece::text).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }
}
