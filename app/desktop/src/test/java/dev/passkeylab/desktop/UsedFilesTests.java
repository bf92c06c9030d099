package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.session.ScenarioFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A result that comes from a file that the scenario uses is shown in that file.
@ExtendWith(ApplicationExtension.class)
class UsedFilesTests {

  private static final String PREFIX =
      """
      relying-party: { id: example.test }
      devices:
        laptop: { attachment: platform, verification: fingerprint }
      accounts: [{ name: ada@example.test, password: correct horse }]
      steps:
        - visit: /sign-in
        - sign-in: { name: ada@example.test, password: correct horse }
        - expect: { page: /home }
      """;

  @TempDir private static Path folder;

  private Hands hands;

  @Start
  void start(Stage stage) throws Exception {
    Files.createDirectories(folder.resolve("shared"));
    Files.writeString(folder.resolve("shared/begin.prefix.yaml"), PREFIX);
    var mine = "scenario: mine\nseed: 7\nuse: [shared/begin.prefix.yaml]\n";
    Files.writeString(folder.resolve("mine.passkey.yaml"), mine);
    Files.writeString(folder.resolve("z-base.passkey.yaml"), "scenario: base\n" + PREFIX);
    Files.writeString(
        folder.resolve("other.passkey.yaml"), "use: [z-base.passkey.yaml]\nscenario: other\n");
    var file = ScenarioFile.read(folder.resolve("mine.passkey.yaml"));
    hands = Hands.open(stage, file, 1440, 900);
  }

  @BeforeEach
  void turn() {
    hands.press(KeyCode.SHORTCUT, KeyCode.E);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private List<String> text() {
    ListView<?> view = hands.robot.lookup("#text").queryAs(ListView.class);
    return view.getItems().stream().map(Object::toString).toList();
  }

  private String selected() {
    ListView<?> view = hands.robot.lookup("#text").queryAs(ListView.class);
    return String.valueOf(view.getSelectionModel().getSelectedItem());
  }

  private void failAndLook() {
    hands.press(KeyCode.F5).until("the result", () -> hands.sees(".result-cell"));
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT6).press(KeyCode.END);
  }

  @Test
  void aResultFromAPrefixOpensItAtItsLine() {
    failAndLook();
    assertThat(hands.words("#aside")).isEqualTo("Used by mine. Here it is only read.");
    assertThat(hands.sees("begin.prefix.yaml")).isTrue();
    assertThat(hands.words("#text-place")).isEqualTo("line 8 of 8");
    assertThat(selected()).contains("number=8", "seen=Optional[seen: /upsell]");
    assertThat(text().get(5)).contains("passed=Optional[true]");
    assertThat(hands.sees("#edit")).isFalse();
    assertThat(hands.sees("#open-in-lab")).isFalse();
    assertThat(hands.sees("#aside-open")).as("a prefix is no file of its own").isFalse();
    hands.pictures("67-used-file");
  }

  @Test
  void thereAreWaysBack() {
    failAndLook();
    hands.click("#aside-back");
    assertThat(hands.sees("#aside")).isFalse();
    assertThat(text()).hasSize(3);
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT6).press(KeyCode.HOME).press(KeyCode.END);
    assertThat(hands.sees("#aside")).isTrue();
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT5).press(KeyCode.ESCAPE);
    assertThat(text()).hasSize(3);
    assertThat(hands.sees("#edit")).isTrue();
  }

  @Test
  void aClickOnTheSameResultShowsItAgain() {
    failAndLook();
    hands.click("#aside-back").click(".result-cell:selected");
    assertThat(hands.words("#text-place")).isEqualTo("line 8 of 8");
  }

  @Test
  void editingIsOfTheFileThatUsesIt() {
    failAndLook();
    hands.press(KeyCode.F4);
    assertThat(hands.sees("#aside")).isFalse();
    assertThat(hands.sees("#editor")).isTrue();
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT6).press(KeyCode.HOME);
    assertThat(hands.words("#text-place")).isEqualTo("line 6 of 8");
    hands.press(KeyCode.F4);
    assertThat(hands.sees("#aside")).isFalse();
  }

  @Test
  void aUsedScenarioCanBeGoneTo() {
    hands.press(KeyCode.DOWN);
    failAndLook();
    assertThat(hands.words("#text-place")).isEqualTo("line 9 of 9");
    hands.click("#aside-open");
    assertThat(FileRows.selected(hands)).startsWith("z-base");
    assertThat(hands.sees("#aside")).isFalse();
  }

  @Test
  void saysThatItHasGone() throws Exception {
    hands.press(KeyCode.F5).until("the result", () -> hands.sees(".result-cell"));
    Files.delete(folder.resolve("shared/begin.prefix.yaml"));
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT6).press(KeyCode.END);
    assertThat(hands.words("#scenarios-notice"))
        .startsWith("Cannot be read:")
        .contains("begin.prefix.yaml");
    assertThat(text()).hasSize(3);
  }
}
