package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.session.ScenarioFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The scenarios view: files, text and results of a folder.
@ExtendWith(ApplicationExtension.class)
class ScenariosTests {

  private static final String GOOD =
      """
      # what a person sees
      scenario: signs in
      seed: 7
      relying-party: { id: example.test }
      devices:
        laptop: { attachment: platform, verification: fingerprint }
      accounts: [{ name: ada@example.test, password: correct horse }]
      steps:
        - visit: /sign-in            # get({ mediation: "conditional" })
        - sign-in: { name: ada@example.test, password: correct horse }
        - expect: { page: /upsell }
        - accept: create-passkey
        - unlock: { on: laptop, with: fingerprint }
        - expect:
            verdict: accepted
            flags: { UV: 1 }
      """;

  @TempDir private static Path folder;

  private Hands hands;

  @Start
  void start(Stage stage) throws Exception {
    Files.writeString(folder.resolve("a-good.passkey.yaml"), GOOD);
    Files.writeString(
        folder.resolve("b-fails.passkey.yaml"),
        GOOD.replace("UV: 1", "UV: 0").replace("signs in", "fails"));
    Files.writeString(folder.resolve("c-wrong.passkey.yaml"), GOOD.replace("flags:", "flgas:"));
    Files.writeString(folder.resolve("d.prefix.yaml"), "steps: 1");
    var file = ScenarioFile.read(folder.resolve("a-good.passkey.yaml"));
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

  private List<String> rows(String list) {
    ListView<?> view = hands.robot.lookup(list).queryAs(ListView.class);
    return view.getItems().stream().map(Object::toString).toList();
  }

  private List<String> files() {
    return FileRows.of(hands);
  }

  private ScenariosTests runAll() {
    hands.press(KeyCode.SHIFT, KeyCode.F5);
    hands.until("the end", () -> hands.words("#files-results").contains("passed"));
    return this;
  }

  @Test
  void showsTheFolderOfTheScenarioInTheLab() {
    assertThat(files()).containsExactly("a-good, not run", "b-fails, not run", "c-wrong, not run");
    assertThat(hands.sees("#stage")).isFalse();
    hands.pictures("60-scenarios");
    hands.press(KeyCode.SHORTCUT, KeyCode.E);
    assertThat(hands.sees("#stage")).isTrue();
  }

  @Test
  void runsTheChosenFile() {
    hands.press(KeyCode.F5);
    hands.until("the result", () -> files().contains("a-good, passed"));
    hands.pictures("61-scenarios-passed");
    hands.press(KeyCode.DOWN).press(KeyCode.SPACE);
    hands.until("the result", () -> files().contains("b-fails, failed"));
    hands.pictures("62-scenarios-failed");
  }

  @Test
  void runsAllAndSaysHowManyPassed() {
    runAll();
    assertThat(files()).containsExactly("a-good, passed", "b-fails, failed", "c-wrong, cannot run");
    assertThat(hands.words("#files-results")).isEqualTo("1 passed, 2 failed");
  }

  @Test
  void showsMistakesAtTheirLines() {
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.F8);
    assertThat(hands.words("#problem")).contains("did you mean 'flags'?");
    hands.press(KeyCode.F5);
    hands.until("the result", () -> files().contains("c-wrong, cannot run"));
    hands.pictures("63-scenarios-wrong");
  }

  @Test
  void editsAFileAndSavesIt() throws Exception {
    var file = folder.resolve("b-fails.passkey.yaml");
    hands.press(KeyCode.DOWN).press(KeyCode.F4).press(KeyCode.SHORTCUT, KeyCode.END);
    hands.type("  - tuoch: laptop");
    assertThat(hands.words("#problem-count")).isEqualTo("1 problem");
    assertThat(files()).contains("b-fails, not run, not saved");
    hands.pictures("64-scenarios-edit");
    hands.press(KeyCode.SHORTCUT, KeyCode.S);
    assertThat(Files.readString(file)).endsWith("- tuoch: laptop");
    assertThat(files()).contains("b-fails, not run");
  }

  @Test
  void asksWhereTheFileWasChangedOnDiskMeanwhile() throws Exception {
    var file = folder.resolve("b-fails.passkey.yaml");
    hands.press(KeyCode.DOWN).press(KeyCode.F4).type("# mine ");
    Files.writeString(file, "# theirs");
    hands.press(KeyCode.SHORTCUT, KeyCode.S);
    assertThat(Files.readString(file)).isEqualTo("# theirs");
    hands.pictures("65-scenarios-clash");
    hands.click("#overwrite");
    assertThat(Files.readString(file)).startsWith("# mine #");
    assertThat(hands.sees("#overwrite")).isFalse();
  }

  @Test
  void opensTheChosenFileInTheLab() {
    hands.press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(hands.sees("#stage")).isTrue();
    assertThat(hands.snapshot().script().file()).isEqualTo("b-fails.passkey.yaml");
    hands.press(KeyCode.F6).press(KeyCode.F6).press(KeyCode.SHORTCUT, KeyCode.E);
    assertThat(rows("#text").get(8)).contains("passed=Optional[true]", "next=false");
    assertThat(rows("#text").get(10)).contains("passed=Optional.empty", "next=true");
    hands.pictures("66-scenarios-in-the-lab");
  }

  @Test
  void showsTheShippedScenariosAndRefusesToChangeThem() {
    hands
        .press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.O)
        .press(KeyCode.DELETE)
        .press(KeyCode.ENTER);
    assertThat(files()).hasSizeGreaterThan(50);
    hands.press(KeyCode.F4);
    assertThat(hands.words("#scenarios-notice"))
        .startsWith("The shipped scenarios cannot be changed.");
    hands.press(KeyCode.SHORTCUT, KeyCode.F).type("autofill").press(KeyCode.ENTER);
    assertThat(files()).isNotEmpty().allMatch(it -> it.contains("autofill"));
    hands.pictures("67-scenarios-shipped");
  }

  @Test
  void saysThatAFolderCannotBeRead() {
    hands
        .press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.O)
        .type("/no/such/folder")
        .press(KeyCode.ENTER);
    assertThat(hands.words("#scenarios-notice")).contains("/no/such/folder");
    assertThat(files()).hasSize(3);
  }

  @Test
  void cancelsARunBetweenTwoFiles() {
    hands.robot.interact(() -> {
      var button = hands.robot.lookup("#run-all").queryButton();
      button.fire();
      button.fire();
    });
    hands.settle();
    assertThat(hands.words("#files-results")).isEqualTo("1 passed, 0 failed, 2 not run");
  }

  @Test
  void aClickOnAResultGoesToItsLine() {
    hands.press(KeyCode.DOWN).press(KeyCode.F5);
    hands.until("the result", () -> files().contains("b-fails, failed"));
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT6).press(KeyCode.END);
    assertThat(rows("#results").getLast()).contains("flag UV: wanted 0, seen 1");
    assertThat(hands.words("#text-place")).isEqualTo("line 16 of 16");
  }

  @Test
  void stepsAreTakenInTheLab() {
    hands.press(KeyCode.F6);
    assertThat(hands.words("#scenarios-notice"))
        .startsWith("Step is off. Steps are taken in the lab.");
    assertThat(hands.snapshot().fresh()).isTrue();
  }

  @Test
  void aWindowWithUnsavedChangesClosesOnlyWhenAskedTwice() {
    hands.press(KeyCode.F4).type("# mine ").press(KeyCode.SHORTCUT, KeyCode.E);
    hands.robot.interact(this::askToClose);
    assertThat(hands.opened.stage().isShowing()).isTrue();
    assertThat(hands.words("#scenarios-notice")).startsWith("Not saved: a-good.");
    hands.robot.interact(() -> assertThat(askToClose()).isFalse());
  }

  /// {@return whether the window wants to stay}
  private boolean askToClose() {
    var stage = hands.opened.stage();
    var request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    stage.getOnCloseRequest().handle(request);
    return request.isConsumed();
  }

  @Test
  void hasRoomInTheSmallestWindow() {
    hands.robot.interact(() -> {
      hands.opened.stage().setWidth(900);
      hands.opened.stage().setHeight(600);
    });
    hands.press(KeyCode.DOWN).press(KeyCode.F5);
    hands.until("the result", () -> files().contains("b-fails, failed"));
    hands.pictures("68-scenarios-small-text");
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT6);
    assertThat(hands.robot.lookup("#results").query().isFocused()).isTrue();
    hands.pictures("69-scenarios-small-results");
    hands.press(KeyCode.SHORTCUT, KeyCode.E).pictures("70-lab-small");
  }
}
