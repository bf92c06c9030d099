package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.toolbar.Command;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// F1 explains what has the keyboard.
@ExtendWith(ApplicationExtension.class)
class HelpTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private String words() {
    Collection<Node> labels = hands.robot.lookup("#help").lookup(".label").queryAll();
    return labels.stream().map(it -> ((Labeled) it).getText()).collect(Collectors.joining("\n"));
  }

  @Test
  void explainsTheFocusedThingAndItsRegion() {
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.F1);
    assertThat(words()).contains("In the region: Trace", "A list: the arrow keys");
    assertThat(hands.opened.stage().getScene().getFocusOwner().getAccessibleText())
        .startsWith("Help. Trace.");
    hands.pictures("71-help");
  }

  @Test
  void listsEveryCommandWithItsKey() {
    hands.press(KeyCode.F1);
    assertThat(words())
        .contains(Stream.of(Command.values()).map(Command::sentence).toArray(String[]::new))
        .contains(
            Stream.of(Command.values())
                .map(it -> it.key().getDisplayText())
                .toArray(String[]::new));
  }

  @Test
  void goesAtEscapeAndGivesTheFocusBack() {
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    var before = hands.focus();
    hands.press(KeyCode.F1).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.ESCAPE);
    assertThat(hands.sees("#help")).isFalse();
    assertThat(hands.focus()).isEqualTo(before);
  }

  @Test
  void explainsTheScenariosToo() {
    hands.press(KeyCode.SHORTCUT, KeyCode.E);
    hands.until("the files", () -> hands.sees(".file-cell"));
    hands.press(KeyCode.F1);
    assertThat(words()).contains("In the region: Scenarios", "Scenario files");
  }
}
