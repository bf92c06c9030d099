package dev.passkeylab.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.desktop.session.ScenarioFile;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.scenario.ScenarioSession;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.EventName;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The tour through the window's own controls: what they do is what the engine is told elsewhere.
@ExtendWith(ApplicationExtension.class)
class TourTests {

  private static final String NAME = "ada@example.test";
  private static final String PASSWORD = "correct horse";

  private Hands hands;

  @Start
  void start(Stage stage) {
    hands = Hands.open(stage);
  }

  @AfterEach
  void reset() {
    hands.close();
  }

  @Test
  void theTourByHandGivesTheTraceThatTheEngineGivesForTheSameActs() throws Exception {
    hands.picture("00-start");
    hands.click("Open the sign-in page");
    hands.click("#username").type(NAME).click("#password").type(PASSWORD);
    hands.picture("01-typed");
    hands.click("#sign-in");
    hands.picture("02-upsell");
    hands.click("#page-accept");
    hands.picture("03-sheet");
    hands.click("#answer-matches");
    hands.picture("04-enrolled");
    hands.robot.doubleClickOn("#address");
    hands.press(KeyCode.SHORTCUT, KeyCode.A).type("/sign-in").press(KeyCode.ENTER);
    hands.click("#username");
    assertThat(hands.sees("#autofill")).isTrue();
    hands.picture("05-autofill");
    hands.press(KeyCode.ENTER);
    assertThat(hands.sees("#autofill")).isFalse();
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.ENTER);
    hands.picture("06-signed-in");

    assertThat(hands.snapshot().notice()).isEmpty();
    assertThat(hands.snapshot().trace()).isEqualTo(traceOfTheEngine());
    assertThat(names(hands.snapshot().trace()))
        .contains(EventName.GET_REJECTED, EventName.AUTOFILL_PICKED, EventName.ASSERTION_SIGNED)
        .filteredOn(EventName.RP_ACCEPTED::equals)
        .hasSize(2);
  }

  @Test
  void backGivesTheTraceFromBefore() {
    hands.press(KeyCode.F6).press(KeyCode.F6);
    var before = hands.snapshot().trace();
    hands.press(KeyCode.F6).press(KeyCode.F6).press(KeyCode.F6);
    assertThat(hands.snapshot().trace()).hasSizeGreaterThan(before.size());
    for (int i = 0; i < 3; i++) {
      hands.press(KeyCode.SHIFT, KeyCode.F6);
    }
    assertThat(hands.snapshot().trace()).isEqualTo(before);
    assertThat(hands.snapshot().next()).isEqualTo(2);
  }

  @Test
  void runGoesToTheEndAndRestartToTheBeginning() {
    var start = hands.snapshot().trace();
    hands.press(KeyCode.F5);
    assertThat(hands.snapshot().next()).isEqualTo(hands.snapshot().script().steps().size());
    assertThat(hands.snapshot().failed()).isZero();
    hands.press(KeyCode.SHORTCUT, KeyCode.F2);
    assertThat(hands.snapshot().trace()).isEqualTo(start);
  }

  @Test
  void theAnswerPanelDoesWhatThePageDoes() {
    hands.click("Open the sign-in page");
    assertThat(hands.sees("#answer-panel")).isFalse();
    hands.click("#answers").click("#answer-sign-in-name").type(NAME);
    hands.click("#answer-sign-in-password").type(PASSWORD).press(KeyCode.ENTER);
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.ENTER);
    assertThat(hands.snapshot().moment().newest(PromptKind.BIOMETRIC)).isPresent();
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.N);
    assertThat(names(hands.snapshot().trace())).contains(EventName.USER_REFUSED);
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.ESCAPE);
    assertThat(names(hands.snapshot().trace())).contains(EventName.CREATE_REJECTED);
  }

  @Test
  void aSheetTakesTheKeyboardFromThePageToTheAnswers() {
    for (int i = 0; i < 7; i++) {
      hands.press(KeyCode.F6);
    }
    hands.click("#username").press(KeyCode.ENTER);
    assertThat(hands.focus()).isEqualTo("Matches");
    hands.press(KeyCode.ENTER);
    assertThat(hands.snapshot().moment().newest(PromptKind.HOME_PAGE)).isPresent();
  }

  @Test
  void theTabKeyBeginsInTheToolbarAndGoesOnToTheStage() {
    hands.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    assertThat(hands.focus()).isEqualTo("Play the scenario");
    // past the icons of the bench, which stand between the two
    for (int i = 0; i < 16; i++) {
      hands.press(KeyCode.SHIFT, KeyCode.TAB);
    }
    assertThat(hands.focus()).isEqualTo("Run");
    hands.press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(hands.focus()).isIn("Lab", "Scenarios");
  }

  @Test
  void escapeClosesTheAutofillListAndAClickOpensItAgain() {
    hands.press(KeyCode.F6);
    for (int i = 0; i < 6; i++) {
      hands.press(KeyCode.F6);
    }
    hands.click("#username").press(KeyCode.ESCAPE);
    assertThat(hands.sees("#autofill")).isFalse();
    hands.click("#username");
    assertThat(hands.sees("#autofill")).isTrue();
    hands.click(".autofill-row");
    assertThat(hands.snapshot().moment().newest(PromptKind.BIOMETRIC)).isPresent();
  }

  @Test
  void theAutofillListIsAwayWhileTheLiveRunIsShown() {
    for (int i = 0; i < 7; i++) {
      hands.press(KeyCode.F6);
    }
    hands.click("#username");
    assertThat(hands.sees("#autofill")).isTrue();
    hands.press(KeyCode.SHORTCUT, KeyCode.L);
    assertThat(hands.sees("#autofill")).isFalse();
    hands.press(KeyCode.SHORTCUT, KeyCode.L).click("#username");
    assertThat(hands.sees("#autofill")).isTrue();
  }

  private static List<EventName> names(List<Entry> trace) {
    return trace.stream().map(entry -> entry.event().name()).toList();
  }

  private static List<Entry> traceOfTheEngine() throws Exception {
    var scenario = ScenarioFile.tour().scenario();
    try (var session = ScenarioSession.open(scenario, scenario.seed().orElseThrow())) {
      session.act(new BrowserAct.Visit("/sign-in"));
      answer(session, PromptKind.SIGN_IN_PAGE, Reply.of("focus").with("field", "username"));
      var typed = Reply.of("type").with("field", "username").with("text", NAME);
      answer(session, PromptKind.SIGN_IN_PAGE, typed);
      answer(session, PromptKind.SIGN_IN_PAGE, Reply.of("focus").with("field", "password"));
      var signIn = Reply.of("sign-in").with("name", NAME).with("password", PASSWORD);
      answer(session, PromptKind.SIGN_IN_PAGE, signIn);
      answer(session, PromptKind.UPSELL, Reply.of("accept"));
      answer(session, PromptKind.BIOMETRIC, Reply.of("matches"));
      session.act(new BrowserAct.Visit("/sign-in"));
      answer(session, PromptKind.SIGN_IN_PAGE, Reply.of("focus").with("field", "username"));
      answer(session, PromptKind.AUTOFILL, Reply.of("pick").with("row", NAME));
      answer(session, PromptKind.BIOMETRIC, Reply.of("matches"));
      return session.run().trace();
    }
  }

  private static void answer(ScenarioSession session, PromptKind kind, Reply reply)
      throws Exception {
    Prompt<?> prompt = session.run().moment().newest(kind).orElseThrow().prompt();
    session.act(new Act.Answer(prompt.ref(), reply));
  }
}
