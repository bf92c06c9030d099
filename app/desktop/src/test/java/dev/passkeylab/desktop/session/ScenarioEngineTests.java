package dev.passkeylab.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.trace.PageEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
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
      assertThat(notice(engine)).startsWith("Line 8 failed: unlock. Wanted an open prompt");
    }
  }

  @Test
  void anExpectationNamesVerbAndSubject() throws Exception {
    try (var engine = engine()) {
      engine.step();
      engine.step();
      engine.step();
      var shown =
          engine.look().trace().stream()
              .filter(it -> it.event() instanceof PageEvent.Shown)
              .findFirst()
              .orElseThrow()
              .seq();
      assertThat(engine.look().notice())
          .contains(
              new Notice.StepFailed(
                  "Line 10 failed: expect page",
                  List.of("Wanted /home, seen /sign-in"),
                  OptionalInt.of(shown)));
    }
  }

  @Test
  void anExpectationOfSeveralValuesSaysEach() throws Exception {
    var text = SCENARIO.replace("page: /home", "page: /home, verdict: accepted");
    try (var engine = engine(text)) {
      engine.step();
      engine.step();
      engine.step();
      assertThat(notice(engine))
          .isEqualTo(
              "Line 10 failed: expect. page: wanted /home, seen /sign-in;"
                  + " verdict: wanted accepted, seen no verdict in this window");
    }
  }

  @Test
  void aStepThatNobodyTookByHandIsNotSkipped() throws Exception {
    try (var engine = engine()) {
      engine.skip();
      assertThat(engine.look().next()).isZero();
    }
  }

  @Test
  void behindTheLastStepItIsSaidHowToGoOn() throws Exception {
    try (var engine = engine()) {
      engine.step();
      engine.step();
      engine.step();
      engine.run();
      assertThat(engine.look().notice())
          .contains(new Notice.Off("At the end of the scenario. Restart: Ctrl+F2."));
      engine.step();
      assertThat(engine.look().notice()).containsInstanceOf(Notice.Off.class);
    }
  }

  @Test
  void stepsThatAnswerForADeviceAreKnown() throws Exception {
    var text = SCENARIO.replace("- unlock: laptop", "- unlock: laptop\n  - cancel: biometric");
    try (var engine = engine(text)) {
      var script = engine.look().script();
      assertThat(script.answersFor("laptop", 0)).containsExactly("8", "9");
      assertThat(script.answersFor("laptop", 1)).containsExactly("9");
      assertThat(script.answersFor("key", 0)).isEmpty();
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
      assertThat(notice(engine)).contains("Wanted /home");
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
    return engine(SCENARIO);
  }

  private ScenarioEngine engine(String text) throws Exception {
    var path = Files.writeString(folder.resolve("fails.passkey.yaml"), text);
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
