package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is dropped on the window opens where it belongs.
@ExtendWith(ApplicationExtension.class)
class DropsTests {

  private static final String SCENARIO =
      """
      scenario: dropped
      seed: 7
      relying-party: { id: example.test }
      devices: { laptop: { attachment: platform, verification: fingerprint } }
      steps:
        - visit: /sign-in
      """;

  @TempDir private Path folder;
  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private void drop(Path path) {
    var drops = new Drops(hands.opened.bridge(), hands.opened.window()::open);
    hands.robot.interact(() -> drops.take(path));
    hands.settle();
  }

  private String status() {
    return hands.robot.lookup("#status").lookup(".label").queryAll().stream()
        .map(it -> ((Labeled) it).getText())
        .reduce("", (one, other) -> one + "|" + other);
  }

  @Test
  void aScenarioOpensInTheScenariosWithItsFolder() throws IOException {
    Files.writeString(folder.resolve("a.passkey.yaml"), SCENARIO);
    drop(Files.writeString(folder.resolve("b.passkey.yaml"), SCENARIO));
    hands.until("the files", () -> hands.sees(".file-cell"));
    assertThat(status()).contains("b.passkey.yaml", folder.toString(), "2 files, none run");
    hands.pictures("74-scenarios-status");
    hands.press(javafx.scene.input.KeyCode.F5);
    hands.until("the verdict", () -> status().contains("0 failed"));
    assertThat(status()).contains("2 files, 1 run");
  }

  @Test
  void aFolderListsItsScenarios() throws IOException {
    Files.writeString(folder.resolve("a.passkey.yaml"), SCENARIO);
    drop(folder);
    hands.until("the file", () -> status().contains("1 file, none run"));
  }

  @Test
  void anythingElseIsLookedAtInTheInspector() throws IOException {
    drop(Files.writeString(folder.resolve("bytes.txt"), "a10102"));
    assertThat(hands.sees("#back-to-entry")).isTrue();
  }

  @Test
  void whatCannotBeReadIsTold() {
    drop(folder.resolve("gone.bin"));
    assertThat(hands.words("#open-trouble")).contains("cannot be read");
  }
}
