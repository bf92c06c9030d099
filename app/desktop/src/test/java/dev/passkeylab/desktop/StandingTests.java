package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The end of the trace is in sight after every step: it says where the run stands.
@ExtendWith(ApplicationExtension.class)
class StandingTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @Test
  void whereTheRunStandsIsInSightAfterEveryStep() {
    int steps = hands.snapshot().script().steps().size();
    for (int i = 0; i < steps; i++) {
      hands.press(KeyCode.F6);
      assertThat(standingInSight()).as("after step %d", i + 1).isTrue();
    }
    for (int i = 0; i < steps; i++) {
      hands.press(KeyCode.SHIFT, KeyCode.F6);
      assertThat(standingInSight()).as("after step %d back", i + 1).isTrue();
    }
  }

  private boolean standingInSight() {
    var list = hands.robot.lookup("#trace").query();
    var frame = Hands.bounds(list);
    return hands.robot.lookup(".standing").queryAll().stream()
        .filter(row -> row.isVisible() && row.getScene() != null)
        .map(row -> Hands.bounds(row))
        .anyMatch(row -> row.getMaxY() <= frame.getMaxY() + 1 && row.getMinY() >= frame.getMinY());
  }
}
