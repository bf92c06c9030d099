package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.Reply;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/// A step whose prompt was answered by hand is known as such, and can be skipped.
class ByHandTest {

  private static final Scenario TOUR =
      ScenarioSessionTest.packed("password-upsell-autofill.passkey.yaml");

  /// {@return a session before its first `unlock`, with the finger asked for}
  private static ScenarioSession asking() {
    var session = ScenarioSession.open(TOUR, 7);
    while (TOUR.steps().get(session.next()).verb() != Verb.UNLOCK) {
      assertThat(session.step().passed()).isTrue();
    }
    return session;
  }

  private static void finger(ScenarioSession session, String outcome) throws ActRefused {
    var prompt = session.run().moment().newest(PromptKind.BIOMETRIC).orElseThrow();
    session.act(new Act.Answer(prompt.prompt().ref(), Reply.of(outcome)));
  }

  @Test
  void aPromptThatStandsOpenIsTheSteps() throws ActRefused {
    try (var session = asking()) {
      assertThat(session.overtaken()).isFalse();
      finger(session, "does-not-match");
      assertThat(session.overtaken()).isFalse();
      assertThat(session.step().passed()).isTrue();
    }
  }

  @Test
  void aPromptThatWasAnsweredByHandIsSkippedAndTheScriptGoesOn() throws ActRefused {
    try (var session = asking()) {
      int before = session.next();
      finger(session, "does-not-match");
      finger(session, "does-not-match");
      finger(session, "matches");
      assertThat(session.overtaken()).isTrue();

      session.skip();
      assertThat(session.next()).isEqualTo(before + 1);
      assertThat(session.overtaken()).isFalse();
      while (session.hasNext()) {
        assertThat(session.step().message()).isEmpty();
      }
      assertThatThrownBy(session::skip).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void anAnswerCountsForOneStepOnly() throws ActRefused {
    var scenario =
        ScenarioSessionTest.scenario(
            """
              - visit: /sign-in
              - sign-in: { name: ada@example.test, password: horse }
              - accept: create-passkey
              - unlock: laptop
              - unlock: laptop
            """);
    try (var session = ScenarioSession.open(scenario, 7)) {
      session.step();
      session.step();
      session.step();
      finger(session, "matches");
      assertThat(session.overtaken()).isTrue();
      session.skip();
      assertThat(session.overtaken()).isFalse();
    }
  }

  @Test
  void aStepWhosePromptNeverWasIsNotTakenForDone() throws ActRefused {
    var scenario =
        ScenarioSessionTest.scenario(
            """
              - visit: /sign-in
              - unlock: laptop
            """);
    try (var session = ScenarioSession.open(scenario, 7)) {
      session.step();
      var page = session.run().moment().newest(PromptKind.SIGN_IN_PAGE).orElseThrow();
      session.act(new Act.Answer(page.prompt().ref(), Reply.of("focus").with("field", "username")));
      assertThat(session.overtaken()).isFalse();
    }
  }

  @Test
  void backTakesASkipBackAndAnotherSetUpKeepsIt() throws ActRefused {
    try (var session = asking()) {
      int before = session.next();
      finger(session, "matches");
      session.skip();
      session.back();
      assertThat(session.next()).isEqualTo(before);
      assertThat(session.overtaken()).isTrue();

      session.skip();
      assertThat(session.setUp(session.bench())).isEmpty();
      assertThat(session.next()).isEqualTo(before + 1);
      assertThat(session.step().passed()).isTrue();
    }
  }
}
