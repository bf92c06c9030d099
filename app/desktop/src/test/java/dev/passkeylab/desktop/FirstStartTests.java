package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.memory.Memory;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The first start leads into the tour, and what is done is remembered for the second.
@ExtendWith(ApplicationExtension.class)
class FirstStartTests {

  private static final int STOPS = 6;

  @TempDir private static Path folder;

  private Path file;
  private Hands hands;

  @Start
  void start(Stage stage) throws Exception {
    file = Files.createTempDirectory(folder, "start").resolve("deep").resolve("window.properties");
    hands = Hands.open(stage, Memory.in(file), 1000, 940);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private void coversNothing() {
    var card = Hands.bounds(hands.robot.lookup("#tour").query());
    var actions = hands.robot.lookup(".welcome .outcome").queryAll();
    assertThat(actions.stream().filter(Hands::visible))
        .isNotEmpty()
        .noneMatch(it -> Hands.bounds(it).intersects(card));
  }

  private void goesRound(String name) {
    for (int i = 1; i <= STOPS; i++) {
      hands.settle().pictures("73-tour-" + name + i);
      assertThat(hands.robot.lookup(i + " of " + STOPS).tryQuery()).isPresent();
      coversNothing();
      hands.press(KeyCode.ENTER);
    }
    assertThat(hands.sees("#tour")).isFalse();
  }

  @Test
  void goesFromRegionToRegionAndCoversNoneOfTheWelcomeActions() {
    goesRound("");
  }

  @Test
  void doesSoInTheSmallestWindowToo() {
    hands.robot.interact(() -> {
      hands.opened.stage().setWidth(900);
      hands.opened.stage().setHeight(600);
    });
    goesRound("small-");
  }

  @Test
  void escapeLeavesIt() {
    hands.settle().press(KeyCode.ESCAPE);
    assertThat(hands.sees("#tour")).isFalse();
  }

  @Test
  void waitsWhileTheScenariosAreShown() {
    hands.settle().press(KeyCode.ENTER).press(KeyCode.SHORTCUT, KeyCode.E);
    assertThat(hands.sees("#files")).isTrue();
    assertThat(hands.sees("#tour")).isFalse();
    hands.press(KeyCode.SHORTCUT, KeyCode.E).pictures("73-tour-again");
    assertThat(hands.texts("#tour .label")).contains("2 of " + STOPS);
    hands.click("#tour-next");
    assertThat(hands.texts("#tour .label")).contains("3 of " + STOPS);
  }

  @Test
  void isShownOnceAndAgainWhenAskedFor() {
    hands.settle().press(KeyCode.ESCAPE);
    assertThat(Memory.in(file).now().toured()).isTrue();
    hands.press(KeyCode.SHIFT, KeyCode.F1);
    assertThat(hands.sees("#tour")).isTrue();
    hands.click("#tour-skip");
    assertThat(hands.sees("#tour")).isFalse();
  }

  @Test
  void whatIsChosenIsWrittenAtOnce() {
    hands.settle().press(KeyCode.ESCAPE);
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
    hands.press(KeyCode.SHORTCUT, KeyCode.T);
    assertThat(Memory.in(file).now().theme()).isEqualTo(Theme.Choice.DARK);
    assertThat(Memory.in(file).now().view().name()).isEqualTo("SEQUENCE");
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Y);
    assertThat(Memory.in(file).now().theme()).isEqualTo(Theme.Choice.SYSTEM);
  }

  @Test
  void aDividerThatWasDrawnIsRemembered() {
    hands.settle().press(KeyCode.ESCAPE);
    hands.robot.drag(".split-pane-divider").moveBy(0, -60).drop();
    hands.settle();
    assertThat(Memory.in(file).now().dividers()).containsKey("narrow-rows.0");
  }

  @Test
  void theWindowIsRememberedWhenItCloses() {
    hands.settle().robot.interact(() -> hands.opened.stage().setWidth(950));
    hands.settle().robot.interact(() -> hands.opened.stage().hide());
    hands.settle();
    assertThat(Memory.in(file).now().frame().orElseThrow().width()).isEqualTo(950);
  }

  @Test
  void theTextOfTheFirstStopNamesTheNext() {
    var next = hands.settle().robot.lookup("#tour-next").queryAs(Labeled.class);
    assertThat(next.getText()).isEqualTo("Next: the stage");
  }
}
