package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.session.Notice;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.trace.EventName;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Script and hand take turns: what was answered by hand is not asked of the script again, and the
/// hand goes on where the script ends.
@ExtendWith(ApplicationExtension.class)
class ScriptByHandTests {

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage, 1440, 900);
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private String words(String query) {
    return String.join("|", hands.texts(query));
  }

  private long count(EventName name) {
    return hands.snapshot().trace().stream().filter(it -> it.event().name() == name).count();
  }

  private void answerByHand() {
    hands.stepTo(PromptKind.BIOMETRIC).press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    hands.press(KeyCode.N).press(KeyCode.N).press(KeyCode.ENTER);
    assertThat(count(EventName.USER_VERIFIED)).isEqualTo(1);
  }

  @Test
  void aPromptThatWasAnsweredByHandIsSkippedInTheScript() {
    answerByHand();
    assertThat(words("#status .label")).contains("next: line 13, answered by hand");
    hands.press(KeyCode.F6);
    assertThat(words("#stage .notices .label"))
        .isEqualTo("The prompt of line 13 was answered by hand.");
    hands.pictures("43-answered-by-hand");
    assertThat(hands.snapshot().failed()).isZero();
    hands.click("Skip line 13");
    assertThat(words("#status .label")).contains("next: line 14").doesNotContain("by hand");
    hands.press(KeyCode.F5);
    assertThat(hands.snapshot().results()).allMatch(Snapshot.StepResult::passed);
    assertThat(words("#status .label")).contains("end of the scenario", "0 steps failed");
  }

  @Test
  void backFromThereLeadsToThePromptAgain() {
    answerByHand();
    hands.press(KeyCode.F5);
    assertThat(hands.snapshot().notice()).containsInstanceOf(Notice.Overtaken.class);
    hands.click(hands.named("Back: take back what was answered last by hand"));
    assertThat(hands.snapshot().moment().newest(PromptKind.BIOMETRIC)).isPresent();
    hands.press(KeyCode.F5);
    assertThat(words("#status .label")).contains("end of the scenario", "0 steps failed");
  }

  @Test
  void theFingerFailsOnTheThirdPrompt() {
    hands.press(KeyCode.F5);
    assertThat(count(EventName.USER_VERIFIED)).isEqualTo(2);
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L).type("/sign-in").press(KeyCode.ENTER);
    hands.click("#username").press(KeyCode.ENTER).press(KeyCode.N);
    assertThat(count(EventName.USER_REFUSED)).isEqualTo(1);
    assertThat(count(EventName.USER_VERIFIED)).isEqualTo(2);
    assertThat(hands.snapshot().moment().newest(PromptKind.BIOMETRIC)).isPresent();
  }

  @Test
  void theCardOfADeviceNamesTheLinesThatAnswerForIt() {
    hands.robot.interact(() -> hands.named("laptop: next gesture Fails").requestFocus());
    hands.pictures("43-the-file-answers");
    assertThat(words(".bench .label"))
        .contains("The file answers: lines 13, 21. The gesture is for what you do by hand.");
    hands.stepTo(PromptKind.BIOMETRIC).press(KeyCode.F6);
    assertThat(words(".bench .label")).contains("The file answers: line 21.");
    hands.press(KeyCode.F5);
    assertThat(words(".bench .label")).doesNotContain("The file answers");
  }

  @Test
  void theEndOfTheScenarioIsSaid() {
    hands.press(KeyCode.F5).press(KeyCode.F5);
    assertThat(words("#stage .notices .label"))
        .isEqualTo("At the end of the scenario. Restart: Ctrl+F2.");
  }
}
