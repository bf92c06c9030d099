package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.trace.LabEvent;
import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Time goes by, and notes are written, from under the clock.
@ExtendWith(ApplicationExtension.class)
class TimeCardTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private Instant now() {
    return hands.snapshot().moment().now();
  }

  @Test
  void aPresetLetsTimeGoBy() {
    var before = now();
    hands.click("#clock");
    assertThat(AccessibilityTests.nameless()).isEmpty();
    hands.pictures("72-time");
    hands.click("5 min");
    assertThat(Duration.between(before, now())).isEqualTo(Duration.ofMinutes(5));
    assertThat(hands.sees("#advance-span")).isFalse();
  }

  @Test
  void aTimeIsTypedShortOrAsIso() {
    var before = now();
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A).type("90s").press(KeyCode.ENTER);
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A).type("PT1H").press(KeyCode.ENTER);
    assertThat(Duration.between(before, now())).isEqualTo(Duration.ofSeconds(3690));
  }

  @Test
  void whatIsNoTimeIsToldAtTheField() {
    var before = now();
    hands.click("#clock").type("soon").press(KeyCode.ENTER);
    var trouble = hands.robot.lookup("#advance-trouble").queryAs(Labeled.class);
    assertThat(trouble.getText()).startsWith("This is no time to go on by.");
    hands.pictures("72-time-wrong");
    assertThat(now()).isEqualTo(before);
    hands.type("1");
    assertThat(hands.sees("#advance-trouble")).isFalse();
    hands.press(KeyCode.ESCAPE);
    assertThat(hands.sees("#advance-span")).isFalse();
  }

  @Test
  void aNoteIsWrittenIntoTheTrace() {
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N).type("look here").press(KeyCode.ENTER);
    assertThat(hands.snapshot().trace().getLast().event())
        .isEqualTo(new LabEvent.Noted("look here"));
  }

  @Test
  void inALiveRunTimeIsNobodysToMove() {
    hands.press(KeyCode.SHORTCUT, KeyCode.L).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
    assertThat(hands.sees("#advance-span")).isFalse();
    assertThat(hands.opened.runs().live().notice().get().orElseThrow().text())
        .startsWith("Advance time is off.");
  }
}
