package dev.passkeylab.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.desktop.session.ScenarioFile.WrongFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window opens of a file that has variations and uses others.
class ScenarioFileTests {

  @TempDir private Path folder;
  private Path own = Path.of("own.passkey.yaml");

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("in.prefix.yaml"),
        "relying-party: { id: a.test }\nsteps:\n  - visit: /sign-in   # first\n");
    own = folder.resolve(own);
    Files.writeString(
        own,
        """
        scenario: own
        use: [in.prefix.yaml]
        with: { one: { text: 1 }, two: { text: 2 } }
        steps:
          - note: $text
        """);
  }

  @Test
  void theFirstVariationOpensUnlessAnotherIsAskedFor() throws WrongFile {
    assertThat(ScenarioFile.read(own).script().file()).isEqualTo("own.passkey.yaml [one]");
    assertThat(ScenarioFile.read(own, Optional.of("two")).scenario().variation()).contains("two");
    assertThatThrownBy(() -> ScenarioFile.read(own, Optional.of("tow")))
        .hasMessageEndingWith("has no variation 'tow' (did you mean 'two'?); it has one, two");
  }

  @Test
  void stepsAreShownAsTheFileHasThemThatTheyAreIn() throws WrongFile {
    var steps = ScenarioFile.read(own).script().steps();
    assertThat(steps).extracting(Script.Step::line).containsExactly("3 of in.prefix.yaml", "5");
    assertThat(steps)
        .extracting(Script.Step::text)
        .containsExactly("- visit: /sign-in", "- note: $text");
  }

  @Test
  void mistakesAreToldWithTheFileThatTheyAreIn() throws IOException {
    Files.writeString(folder.resolve("in.prefix.yaml"), "steps: 1\n");
    assertThatThrownBy(() -> ScenarioFile.read(own)).hasMessageContaining("in.prefix.yaml:1:8: ");
  }
}
