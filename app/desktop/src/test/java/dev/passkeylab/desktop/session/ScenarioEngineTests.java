package dev.passkeylab.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window says of a step that failed.
class ScenarioEngineTests {

  private static final String SCENARIO =
      """
      scenario: fails
      seed: 7
      relying-party: { id: example.test }
      devices:
        laptop: { attachment: platform, verification: fingerprint }
      accounts: [{ name: ada@example.test, password: correct horse }]
      steps:
        - unlock: laptop
        - visit: /sign-in
        - expect: { page: /home }
      """;

  @TempDir private Path folder;

  @Test
  void aStepThatCannotBeTakenNamesItsVerbOnce() throws Exception {
    try (var engine = engine()) {
      engine.step();
      assertThat(notice(engine)).startsWith("Line 8, unlock: wanted ");
    }
  }

  @Test
  void anExpectationNamesVerbAndSubject() throws Exception {
    try (var engine = engine()) {
      engine.step();
      engine.step();
      engine.step();
      assertThat(notice(engine)).startsWith("Line 10, expect: page: wanted /home, seen ");
    }
  }

  @Test
  void anotherVariationIsSetUpWithItsOwnValues() throws Exception {
    var text = SCENARIO.replace("seed: 7", "with: { a: { p: /home }, b: { p: /sign-in } }");
    var path = folder.resolve("two.passkey.yaml");
    Files.writeString(
        path, text.replace("page: /home", "page: $p").replace("  - unlock: laptop\n", ""));
    var first = ScenarioFile.read(path);
    try (var engine = new ScenarioEngine(first.siblings(), first, _ -> 7)) {
      engine.run();
      assertThat(notice(engine)).contains("wanted /home");
      assertThat(engine.look().script().variations()).containsExactly("a", "b");
      engine.choose("b");
      assertThat(engine.look().fresh()).isTrue();
      engine.run();
      assertThat(engine.look().notice()).isEmpty();
      assertThat(engine.look().script().variation()).isEqualTo("b");
    }
  }

  private static String notice(Engine engine) {
    return engine.look().notice().map(Notice::text).orElseThrow();
  }

  private ScenarioEngine engine() throws Exception {
    var path = Files.writeString(folder.resolve("fails.passkey.yaml"), SCENARIO);
    var file = ScenarioFile.read(path);
    return new ScenarioEngine(List.of(file), file, _ -> 7);
  }

  @Test
  void aSetUpThatHasBeenSavedIsNoEditAnyMore() throws Exception {
    try (var engine = engine()) {
      engine.step();
      var bench = engine.look().setUp().bench();
      engine.edit("laptop: unplugged", bench.withUnplugged(List.of("laptop")));
      var path = folder.resolve("fails.passkey.yaml");
      var text = SCENARIO.replace("fingerprint }", "fingerprint, plugged: false }");
      Files.writeString(path, "# a line more\n" + text);

      engine.saved(FileRef.of(path));

      var look = engine.look();
      assertThat(look.setUp().edits()).isEmpty();
      assertThat(look.setUp().written().unplugged()).containsExactly("laptop");
      assertThat(look.results()).extracting(Snapshot.StepResult::line).containsExactly("9");
    }
  }

  @Test
  void aFileThatSaysSomethingElseLeavesTheEdits() throws Exception {
    try (var engine = engine()) {
      var bench = engine.look().setUp().bench();
      engine.edit("laptop: unplugged", bench.withUnplugged(List.of("laptop")));
      engine.saved(FileRef.of(folder.resolve("fails.passkey.yaml")));
      assertThat(engine.look().setUp().edits()).hasSize(1);
    }
  }
}
