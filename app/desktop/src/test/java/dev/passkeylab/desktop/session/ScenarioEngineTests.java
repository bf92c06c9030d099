package dev.passkeylab.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.scenario.ScenarioSession;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static String notice(Engine engine) {
    return engine.look().notice().map(Notice::text).orElseThrow();
  }

  private ScenarioEngine engine() throws Exception {
    var path = Files.writeString(folder.resolve("fails.passkey.yaml"), SCENARIO);
    var file = ScenarioFile.read(path);
    return new ScenarioEngine(ScenarioSession.open(file.scenario(), 7), file.script());
  }
}
