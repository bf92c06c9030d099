package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.desktop.session.Folder;
import dev.passkeylab.desktop.session.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A scenario becomes another file.
@ExtendWith(ApplicationExtension.class)
class SaveAsTests {

  @TempDir private Path folder;

  private Hands hands;
  private String shipped = "";

  @Start
  void start(Stage stage) throws Exception {
    var ref = new FileRef(new Folder.Packed(), "finger-cancelled.passkey.yaml");
    shipped = ref.folder().sources().read(ref.path()).asUtf8();
    hands = Hands.open(stage, ScenarioFile.all(ref).getFirst(), 1440, 900);
  }

  @BeforeEach
  void turn() {
    hands.press(KeyCode.SHORTCUT, KeyCode.E);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private SaveAsTests name(Path file) {
    var field = hands.robot.lookup("#save-as-path").queryAs(TextField.class);
    assertThat(field.isFocused()).isTrue();
    hands.robot.interact(() -> field.setText(file.toString())); // letters take their time
    hands.settle();
    return this;
  }

  private void enter() {
    hands.press(KeyCode.ENTER);
  }

  private List<String> inFolder() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).sorted().toList();
    }
  }

  private void saveAs() {
    hands.press(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.S);
  }

  @Test
  void aCopyOfAShippedScenarioIsSavedAndOpened() throws Exception {
    saveAs();
    hands.pictures("68-save-as");
    name(folder.resolve("mine.yaml"));
    assertThat(hands.words("#save-as-becomes")).endsWith("mine.passkey.yaml");
    enter();
    assertThat(folder.resolve("mine.passkey.yaml")).content().isEqualTo(shipped);
    assertThat(FileRows.of(hands)).containsExactly("mine, not run");
    assertThat(hands.sees("#save-as-path")).isFalse();
    hands.press(KeyCode.F4);
    assertThat(hands.sees("#editor")).isTrue();
  }

  @Test
  void whatWasSetUpOnTheBenchIsSavedInACopy() throws Exception {
    hands.press(KeyCode.SHORTCUT, KeyCode.E);
    var bench = hands.snapshot().setUp().bench();
    var other = bench.withDevices(List.of(bench.devices().getFirst().with(Backup.NONE)));
    hands.robot.interact(() -> hands.opened.session().edit("laptop: backup none", other));
    hands.settle().press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
    assertThat(hands.words("#scenarios-notice"))
        .startsWith("The shipped scenarios cannot be changed.");
    hands.pictures("68-save-as-offered");
    hands.click("#offer-save-as");
    name(folder.resolve("mine.passkey.yaml")).enter();
    assertThat(folder.resolve("mine.passkey.yaml")).content().contains("backup: none");
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.O).press(KeyCode.DELETE);
    enter();
    assertThat(FileRows.of(hands)).as("nothing unsaved is left behind").hasSizeGreaterThan(50);
  }

  @Test
  void ctrlSOnAShippedFileAsksForAName() {
    hands.press(KeyCode.SHORTCUT, KeyCode.S);
    assertThat(hands.sees("#save-as-path")).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(hands.sees("#save-as-path")).isFalse();
  }

  @Test
  void anExistingFileIsOverwrittenOnlyWhenAskedTwice() throws Exception {
    var file = Files.writeString(folder.resolve("mine.passkey.yaml"), "scenario: theirs");
    saveAs();
    name(file).enter();
    assertThat(file).content().isEqualTo("scenario: theirs");
    assertThat(hands.words("#save-as-trouble")).contains("Save once more to overwrite it.");
    hands.pictures("68-save-as-overwrite");
    name(folder.resolve("other.passkey.yaml")).name(file).enter();
    assertThat(file).as("another name takes it back").content().isEqualTo("scenario: theirs");
    enter();
    assertThat(file).content().isEqualTo(shipped);
  }

  @Test
  void createsNothingWhereItFailsAndSaysWhy() throws Exception {
    saveAs();
    name(folder.resolve("none/mine.passkey.yaml")).enter();
    assertThat(hands.words("#save-as-trouble")).contains("There is no folder " + folder + "/none.");
    name(folder.resolve("x".repeat(300))).enter();
    assertThat(hands.words("#save-as-trouble")).startsWith("Not saved: ");
    Files.createDirectory(folder.resolve("dir.passkey.yaml"));
    name(folder.resolve("dir")).enter();
    assertThat(hands.words("#save-as-trouble")).isEqualTo("There is a folder of this name.");
    assertThat(inFolder()).containsExactly("dir.passkey.yaml");
    assertThat(hands.sees("#save-as-path")).isTrue();
  }

  @Test
  void saysBeforehandWhatIsNotFoundFromThere() throws Exception {
    hands.press(KeyCode.SHORTCUT, KeyCode.F).type("strong-sign").press(KeyCode.ENTER);
    saveAs();
    name(folder.resolve("mine.passkey.yaml"));
    assertThat(hands.words("#save-as-lacking")).contains("from there: three-clients.prefix.yaml.");
    assertThat(inFolder()).isEmpty();
    hands.pictures("68-save-as-lacking");
    Files.writeString(folder.resolve("three-clients.prefix.yaml"), "seed: 1");
    name(folder.resolve("my.passkey.yaml"));
    assertThat(hands.sees("#save-as-lacking")).isFalse();
  }

  @Test
  void aCopyInTheOpenFolderKeepsWhatIsUnsavedElsewhere() throws Exception {
    var a = Files.writeString(folder.resolve("a.passkey.yaml"), shipped);
    Files.createDirectory(folder.resolve("sub"));
    hands.robot.interact(() -> hands.opened.window().open(new Dropped.Scenario(a)));
    hands.settle().press(KeyCode.SHORTCUT, KeyCode.DIGIT5).press(KeyCode.F4).type("# mine ");
    saveAs();
    name(Path.of("sub/b")).enter();
    assertThat(FileRows.of(hands)).containsExactly("a, not run", "sub", "sub/b, not run");
    assertThat(FileRows.selected(hands)).isEqualTo("sub/b, not run");
    assertThat(folder.resolve("sub/b.passkey.yaml")).content().isEqualTo("# mine " + shipped);
    assertThat(a).content().isEqualTo(shipped);
  }
}
