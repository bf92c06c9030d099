package dev.passkeylab.cbor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The examples of RFC 8949 appendix A.
class AppendixATest {

  private static final JsonMapper JSON = new JsonMapper();

  static Stream<Arguments> examples() throws IOException {
    try (var in = AppendixATest.class.getResourceAsStream("appendix_a.json")) {
      return StreamSupport.stream(JSON.readTree(in).spliterator(), false)
          // RFC 7049 had this one; RFC 8949 §3.3 calls it not well-formed.
          .filter(node -> !node.get("hex").asString().equals("f818"))
          .map(node -> Arguments.of(node.get("hex").asString(), node));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void readsEveryExampleAsOneItemWithTheWholeSpan(String hex, JsonNode example) {
    var read = CborStructure.read(Bytes.fromHex(hex));

    assertThat(read.unusable()).isEmpty();
    assertThat(read.root().span().length()).isEqualTo(hex.length() / 2);
    assertThat(read.end()).isEqualTo(hex.length() / 2);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void printsTheValueOfEveryExample(String hex, JsonNode example) {
    var printed = Edn.print(CborStructure.read(Bytes.fromHex(hex)).root());

    if (example.has("diagnostic")) {
      assertThat(printed).isEqualTo(example.get("diagnostic").asString());
    } else if (isOneWritingOfTheValue(hex)) {
      assertThat(JSON.readTree(printed))
          .isEqualTo(JSON.readTree(example.get("decoded").toString()));
    }
  }

  /// Tags, chunks and maps with integer keys are not JSON; their printed forms are tested by
  /// themselves.
  private static boolean isOneWritingOfTheValue(String hex) {
    return !hex.startsWith("c")
        && !hex.contains("5f")
        && !hex.contains("7f")
        && !hex.contains("9f")
        && !hex.contains("bf");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void decodesAndEncodesWhatIsWrittenInTheShortestWay(String hex, JsonNode example)
      throws Malformed {
    var bytes = Bytes.fromHex(hex);
    var again = Cbor.encode(Cbor.decode(bytes));

    if (example.get("roundtrip").asBoolean()) {
      assertThat(again).isEqualTo(bytes);
    }
    assertThat(CborStructure.read(again).isValid()).isTrue();
  }
}
