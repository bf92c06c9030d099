package dev.passkeylab.desktop.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.scenarios.YamlLines.Kind;
import dev.passkeylab.desktop.scenarios.YamlLines.Piece;
import dev.passkeylab.lab.scenario.ScenarioFiles;
import dev.passkeylab.lab.scenario.Sources;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the letters of a scenario are coloured as.
class YamlLinesTests {

  @Test
  void losesNoLetterOfAnyShippedScenario() throws IOException {
    for (var name : ScenarioFiles.packed()) {
      var text = Sources.packed().read(name).asUtf8();
      assertThat(YamlLines.of(text).stream().map(YamlLinesTests::joined))
          .as(name)
          .containsExactlyElementsOf(text.lines().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "}", "]] , :", "'open", "\"a\\", "- ", "- -", ":", "a:b", "\t# x", "{"})
  void losesNoLetterOfWhatIsNoYaml(String line) {
    assertThat(YamlLines.of(line + "\nx").stream().map(YamlLinesTests::joined))
        .containsExactly(line, "x");
  }

  @Test
  void aStepBeginsWithItsVerb() {
    assertThat(pieces("  - visit: /sign-in   # first"))
        .containsExactly(
            new Piece(Kind.MARK, "  - "),
            new Piece(Kind.VERB, "visit"),
            new Piece(Kind.MARK, ": "),
            new Piece(Kind.STRING, "/sign-in"),
            new Piece(Kind.MARK, "   "),
            new Piece(Kind.COMMENT, "# first"));
    assertThat(pieces("  - submit")).contains(new Piece(Kind.VERB, "submit"));
    assertThat(pieces("visit: 1")).startsWith(new Piece(Kind.KEY, "visit"));
  }

  @Test
  void keysNumbersAndTextsInBracesAreToldApart() {
    assertThat(pieces("flags: { UP: 1, text: \"a # b\", url: http://x#y }"))
        .contains(
            new Piece(Kind.KEY, "flags"),
            new Piece(Kind.KEY, "UP"),
            new Piece(Kind.NUMBER, "1"),
            new Piece(Kind.STRING, "\"a # b\""),
            new Piece(Kind.STRING, "http://x#y"));
  }

  private static List<Piece> pieces(String line) {
    return YamlLines.of(line).getFirst();
  }

  private static String joined(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
