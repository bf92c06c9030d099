package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.trace.EventName;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// One key leads to where something went wrong, in whatever area one is.
@ExtendWith(ApplicationExtension.class)
class NextProblemTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage, "challenge-reused", 1000, 940);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private EventName chosen() {
    var list = hands.robot.lookup("#trace").queryAs(ListView.class);
    int at = list.getSelectionModel().getSelectedIndex();
    return hands.snapshot().trace().get(at).event().name();
  }

  @Test
  void goesRoundTheEntriesThatWentWrong() {
    hands.press(KeyCode.F8);
    assertThat(hands.sees("Nothing went wrong so far: no entry of the trace is marked.")).isTrue();
    hands.press(KeyCode.F5).press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.HOME);
    hands.press(KeyCode.F8);
    var first = chosen();
    hands.press(KeyCode.F8);
    assertThat(chosen()).isEqualTo(EventName.RP_REJECTED);
    hands.press(KeyCode.F8, KeyCode.SHIFT);
    assertThat(chosen()).isEqualTo(first);
    assertThat(first).isNotEqualTo(EventName.RP_REJECTED);
  }

  @Test
  void saysWhereAFileHasNone() {
    hands.press(KeyCode.SHORTCUT, KeyCode.E).press(KeyCode.F8);
    assertThat(hands.sees("There is no problem in this file, as far as it has been run.")).isTrue();
  }
}
