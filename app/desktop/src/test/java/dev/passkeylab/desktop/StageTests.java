package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.run.PromptKind;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The stage says what is true of the prompt, and lets the person do all that can be done.
@ExtendWith(ApplicationExtension.class)
class StageTests {

  private static final int TO_THE_SHEET = 4;

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
  void theSignInPageHasAButtonForThePasskey() {
    hands.click("Open the sign-in page").picture("20-sign-in");
    hands.click("#page-use-passkey");
    assertThat(hands.snapshot().notice()).isEmpty();
    assertThat(hands.snapshot().trace())
        .anyMatch(entry -> entry.event().toString().contains("use-passkey"));
  }

  @Test
  void theAnswerPanelNamesTheStepThatDoesTheSame() {
    openTheSheet();
    assertThat(foot()).contains("unlock: { on: laptop, … }").noneMatch(it -> it.contains("same"));
    assertThat(foot().getFirst()).startsWith("4 outcomes. Times out at ");
  }

  @Test
  void aSheetShowsAllOfItsWords() {
    openTheSheet();
    hands.click("#answer-does-not-match").picture("21-second-attempt");
    assertThat(hands.robot.lookup(".sheet-body .label").queryAllAs(Label.class))
        .filteredOn(label -> label.getText().startsWith("No match."))
        .singleElement()
        .satisfies(label ->
            assertThat(label.lookup(".text"))
                .isInstanceOfSatisfying(
                    Text.class, text -> assertThat(text.getText()).isEqualTo(label.getText())));
  }

  private void openTheSheet() {
    for (int i = 0; i < TO_THE_SHEET; i++) {
      hands.press(KeyCode.F6);
    }
    assertThat(hands.snapshot().moment().newest(PromptKind.BIOMETRIC)).isPresent();
  }

  private List<String> foot() {
    return hands.robot.lookup(".answer-foot .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }
}
