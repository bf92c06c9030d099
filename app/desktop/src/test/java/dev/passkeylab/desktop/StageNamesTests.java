package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.run.Outcome;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever goes by names alone finds each control of the stage, and a control for each outcome.
@ExtendWith(ApplicationExtension.class)
class StageNamesTests {

  private Stage stage;
  private Hands hands;

  @Start
  void start(Stage stage) {
    this.stage = stage;
  }

  @AfterEach
  void close() {
    hands.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passkey-list",
        "two-tabs",
        "two-devices",
        "security-key-sign-in",
        "reauthentication-payment",
        "guide-recovery-codes",
        "saved-password-beside-passkey",
        "bad-page-name-not-carried"
      })
  void noTwoControlsOfTheStageHaveTheSameName(String scenario) {
    hands = Hands.open(stage, scenario, 1000, 940);
    int steps = hands.snapshot().script().steps().size();
    for (int i = 0; i < steps; i++) {
      hands.press(KeyCode.F6);
      if (i == 0) {
        hands.click("#answers");
      }
      assertThat(names()).as("after step %d", i + 1).doesNotHaveDuplicates();
      assertThat(names()).as("after step %d", i + 1).containsAll(outcomes());
    }
  }

  private List<String> names() {
    return Hands.all(hands.robot.lookup("#stage").query())
        .filter(it -> it.isFocusTraversable() && !it.isDisabled() && Hands.visible(it))
        .map(Hands::nameOf)
        .toList();
  }

  private List<String> outcomes() {
    return hands.snapshot().waiting().stream()
        .limit(1)
        .flatMap(it -> it.prompt().outcomes().stream())
        .map(StageNamesTests::name)
        .toList();
  }

  private static String name(Outcome outcome) {
    return outcome.label() + ": " + outcome.consequence();
  }
}
