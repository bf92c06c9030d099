package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.session.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The files of the folders below the one that is open.
@ExtendWith(ApplicationExtension.class)
class FileTreeTests {

  private static final String GOOD =
      """
      scenario: signs in
      seed: 7
      relying-party: { id: example.test }
      devices:
        laptop: { attachment: platform, verification: fingerprint }
      accounts: [{ name: ada@example.test, password: correct horse }]
      steps:
        - visit: /sign-in
        - sign-in: { name: ada@example.test, password: correct horse }
        - expect: { page: /upsell }
      """;
  private static final String[] ALL = {
    "tour, not run",
    "checkout",
    "checkout/pay, not run",
    "checkout/refunds",
    "checkout/refunds/late, not run",
    "checkout/refunds/partial, not run",
    "sign-in",
    "sign-in/again, not run",
    "sign-in/pay-day, not run",
  };

  @TempDir private static Path folder;

  private Hands hands;

  @Start
  void start(Stage stage) throws Exception {
    write("tour", GOOD);
    write("checkout/pay", GOOD);
    write("checkout/refunds/late", GOOD.replace("/upsell", "/home"));
    write("checkout/refunds/partial", GOOD);
    write("sign-in/again", GOOD);
    write("sign-in/pay-day", GOOD);
    write(".git/hidden", GOOD);
    var file = ScenarioFile.read(folder.resolve("tour.passkey.yaml"));
    hands = Hands.open(stage, file, 1440, 900);
  }

  private static void write(String name, String text) throws IOException {
    var file = folder.resolve(name + ".passkey.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @BeforeEach
  void turn() {
    hands.press(KeyCode.SHORTCUT, KeyCode.E);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private List<String> files() {
    return FileRows.of(hands);
  }

  private String selected() {
    return FileRows.selected(hands);
  }

  @Test
  void showsTheFoldersBelowWithTheirFiles() {
    assertThat(files()).containsExactly(ALL);
    assertThat(hands.words("#files-count")).isEqualTo("6 files");
    assertThat(hands.named("checkout/refunds")).isNotNull();
    assertThat(hands.sees("#files-left")).isFalse();
    hands.pictures("66-files-tree");
  }

  @Test
  void theArrowKeysFoldAndUnfold() {
    hands.press(KeyCode.DOWN);
    assertThat(selected()).isEqualTo("checkout");
    hands.press(KeyCode.LEFT);
    assertThat(files()).containsExactly("tour, not run", "checkout", "sign-in", ALL[7], ALL[8]);
    hands.press(KeyCode.RIGHT).press(KeyCode.RIGHT);
    assertThat(files()).containsExactly(ALL);
    assertThat(selected()).isEqualTo("checkout/pay, not run");
    hands.press(KeyCode.LEFT).press(KeyCode.ENTER);
    assertThat(files()).hasSize(5);
    assertThat(hands.sees("#stage")).isFalse();
  }

  @Test
  void enterOpensAFileOfAFolderBelowInTheLab() {
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(hands.sees("#stage")).isTrue();
    assertThat(hands.snapshot().script().ref().path())
        .isEqualTo(folder.resolve("checkout/pay.passkey.yaml").toString());
  }

  @Test
  void spaceRunsAllFilesOfAFolder() {
    hands.press(KeyCode.DOWN).press(KeyCode.SPACE);
    hands.until("the end", () -> hands.words("#files-results").contains("not run"));
    assertThat(hands.words("#files-results")).isEqualTo("2 passed, 1 failed, 3 not run");
    assertThat(selected()).isEqualTo("checkout");
    assertThat(files())
        .contains(
            "checkout/pay, passed", "checkout/refunds/late, failed", "sign-in/again, not run");
    assertThat(hands.named("checkout").getAccessibleHelp()).startsWith("1 of 3 failed");
    hands.pictures("66-files-tree-ran");
  }

  @Test
  void runAllRunsTheWholeTree() {
    hands.press(KeyCode.DOWN).press(KeyCode.LEFT).press(KeyCode.SHIFT, KeyCode.F5);
    hands.until("the end", () -> hands.words("#files-results").startsWith("5 passed, 1 failed"));
    assertThat(hands.named("checkout").getAccessibleHelp()).startsWith("1 of 3 failed");
  }

  @Test
  void theFilterKeepsTheFoldersOfWhatItFinds() {
    hands.press(KeyCode.DOWN).press(KeyCode.LEFT).press(KeyCode.SHORTCUT, KeyCode.F).type("pay");
    assertThat(files())
        .containsExactly(
            "checkout", "checkout/pay, not run", "sign-in", "sign-in/pay-day, not run");
    hands.press(KeyCode.ENTER).pictures("66-files-tree-filtered");
    hands.press(KeyCode.SHORTCUT, KeyCode.F).press(KeyCode.ESCAPE);
    assertThat(files()).as("what was folded is folded again").hasSize(5);
  }

  @Test
  void aFilterUnfoldsNothingForGood() {
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.UP).press(KeyCode.LEFT);
    hands.press(KeyCode.SHORTCUT, KeyCode.F).type("tour").press(KeyCode.ESCAPE);
    assertThat(files()).doesNotContain("checkout/pay, not run");
    assertThat(hands.words("#files-count")).isEqualTo("6 files");
  }

  @Test
  void theFilterGoesToAFileSoThatEnterOpensIt() {
    hands.press(KeyCode.SHORTCUT, KeyCode.F).type("refunds/l").press(KeyCode.ENTER);
    assertThat(selected()).isEqualTo("checkout/refunds/late, not run");
    hands.press(KeyCode.ENTER);
    assertThat(hands.snapshot().script().file()).isEqualTo("late.passkey.yaml");
  }

  @Test
  void saysWhatIsNotListed(@TempDir Path other) throws IOException {
    var deep = other;
    for (int i = 0; i < 33; i++) {
      deep = deep.resolve("d");
    }
    Files.createDirectories(deep);
    Files.writeString(other.resolve("top.passkey.yaml"), GOOD);
    hands.robot.interact(() -> hands.opened.window().open(new Dropped.OfScenarios(other)));
    hands.until("the sentence", () -> hands.sees("#files-left"));
    assertThat(hands.words("#files-left"))
        .startsWith("More than 32 folders deep, so left out: d/d/");
    assertThat(files()).containsExactly("top, not run");
    hands.pictures("66-files-left");
  }
}
