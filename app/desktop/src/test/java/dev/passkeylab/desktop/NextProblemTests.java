package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.trace.EventName;
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

  private int chosen() {
    return hands.selectedRow();
  }

  private EventName at(int index) {
    return hands.snapshot().trace().get(index).event().name();
  }

  @Test
  void goesRoundTheEntriesThatWentWrong() {
    hands.press(KeyCode.F8);
    assertThat(hands.sees("Nothing went wrong so far: no entry of the trace is marked.")).isTrue();
    hands.press(KeyCode.F5).press(KeyCode.SHORTCUT, KeyCode.DIGIT3).press(KeyCode.HOME);
    hands.press(KeyCode.F8);
    int first = chosen();
    assertThat(at(first)).isIn(EventName.RP_REJECTED, EventName.GET_REJECTED);
    hands.press(KeyCode.F8);
    int second = chosen();
    assertThat(second).isGreaterThan(first);
    assertThat(at(second)).isEqualTo(EventName.RP_REJECTED);
    hands.press(KeyCode.SHIFT, KeyCode.F8);
    assertThat(chosen()).isEqualTo(first);
    hands.press(KeyCode.SHIFT, KeyCode.F8);
    assertThat(chosen()).isGreaterThan(first);
  }

  @Test
  void saysWhereAFileHasNone() {
    hands.press(KeyCode.SHORTCUT, KeyCode.E).press(KeyCode.F8);
    assertThat(hands.sees("There is no problem in this file, as far as it has been run.")).isTrue();
  }
}
