package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.trace.EventName;
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

  @Test
  void theAnswerKeysWorkAfterAClickOnAnAnswer() {
    openTheSheet();
    hands.click("#answer-does-not-match");
    assertThat(hands.focus()).isEqualTo("Matches");
    hands.press(KeyCode.N);
    assertThat(refusals()).isEqualTo(2);
  }

  @Test
  void theAnswerKeysWorkAfterAStepTakenFromTheStage() {
    hands.press(KeyCode.F6).click("#username");
    openTheSheet();
    assertThat(hands.focus()).isEqualTo("Matches");
    hands.press(KeyCode.N);
    assertThat(refusals()).isEqualTo(1);
  }

  @Test
  void theAnswerKeysWorkAfterAChoiceAmongWhatWaits() {
    hands.click("Open the sign-in page").click("#username");
    hands.click("#waiting-sign-in-page");
    assertThat(hands.focus()).isEqualTo("Focus the name field");
  }

  @Test
  void aStepTakenFromTheToolbarLeavesTheKeyboardThere() {
    hands.press(KeyCode.F6);
    while (hands.snapshot().moment().newest(PromptKind.BIOMETRIC).isEmpty()) {
      hands.click("#command-step");
    }
    assertThat(hands.focus()).isEqualTo("Step");
    hands.press(KeyCode.N);
    assertThat(refusals()).isZero();
  }

  private long refusals() {
    return hands.snapshot().trace().stream()
        .filter(entry -> entry.event().name() == EventName.USER_REFUSED)
        .count();
  }

  private void openTheSheet() {
    while (hands.snapshot().moment().newest(PromptKind.BIOMETRIC).isEmpty()) {
      hands.press(KeyCode.F6);
    }
  }

  private List<String> foot() {
    return hands.robot.lookup(".answer-foot .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }
}
