package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.trace.EventName;
import dev.passkeylab.lab.trace.TraceJson;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// Sessions go forwards and back, by script and by hand, and a step never shows more than happened.
class ScenarioSessionTest {

  private static final Scenario TOUR = packed("password-upsell-autofill.passkey.yaml");

  @Test
  void backUndoesOneStepAndStepTakesItAgain() {
    try (var session = ScenarioSession.open(TOUR, 7)) {
      var traces = new ArrayList<String>();
      while (session.hasNext()) {
        traces.add(trace(session));
        session.step();
      }
      for (var before : traces.reversed()) {
        session.back();
        assertThat(trace(session)).isEqualTo(before);
        assertThat(session.results()).hasSize(session.next());
      }
      assertThat(session.canGoBack()).isFalse();
      assertThatThrownBy(session::back).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void restartPlaysTheSameTraceAgain() {
    try (var session = ScenarioSession.open(TOUR, 7)) {
      var first = playAll(session);
      session.restart();
      assertThat(session.next()).isZero();
      assertThat(playAll(session)).isEqualTo(first);
      assertThatThrownBy(session::step).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void anotherSeedGivesAnotherTrace() {
    try (var one = ScenarioSession.open(TOUR, 7);
        var other = ScenarioSession.open(TOUR, 8)) {
      assertThat(playAll(one)).isNotEqualTo(playAll(other));
    }
  }

  @Test
  void whatIsDoneByHandCountsForTheNextExpectationAndCanBeTakenBack() throws ActRefused {
    var scenario =
        scenario(
            """
              - expect: { page: /sign-in, trace: [visit, field.focused] }
            """);
    try (var session = ScenarioSession.open(scenario, 7)) {
      session.act(new BrowserAct.Visit("/sign-in"));
      var page = new PromptRef(PromptKind.SIGN_IN_PAGE, "page", "/sign-in");
      session.act(new Act.Answer(page, Reply.of("focus").with("field", "username")));
      assertThat(session.step().passed()).isTrue();

      session.back();
      session.back();
      var result = session.step();
      assertThat(result.misses())
          .extracting(Miss::wanted)
          .containsExactly("field.focused after visit");
    }
  }

  @Test
  void anExpectationLooksAtTheStepsSinceTheOneBefore() {
    var scenario =
        scenario(
            """
              - visit: /sign-in
              - focus: password
              - note: nothing is expected of notes
              - expect: { count: { visit: 1, field.focused: 1 } }
              - expect: { count: { visit: 1, field.focused: 1 } }
              - focus: password
              - expect: { count: { visit: 0, field.focused: 1 } }
              - expect: { from: start, count: { visit: 1, field.focused: 2, note: 1 } }
            """);
    try (var session = ScenarioSession.open(scenario, 7)) {
      playAll(session);
      assertThat(session.results()).hasSize(8).allMatch(StepResult::passed);
    }
  }

  @Test
  void aStepWithoutItsPromptFailsWithThoseThatAreOpen() {
    assertThat(firstFailure("  - visit: /sign-in\n  - accept: create-passkey\n"))
        .isEqualTo(
            "accept: wanted an open prompt: upsell, seen open: sign-in-page (page, /sign-in)");
    assertThat(firstFailure("  - unlock: laptop\n"))
        .isEqualTo(
            "unlock: wanted an open prompt: biometric or system-password of laptop, seen open: no"
                + " prompt");
    assertThat(firstFailure("  - visit: /sign-in\n  - pick: ada\n"))
        .startsWith("pick: wanted an open prompt: autofill, seen open: sign-in-page");
  }

  @Test
  void aRowThatIsNotOfferedFailsWithTheOneThatWasMeant() {
    assertThat(
            firstFailure(
                """
                  - visit: /sign-in
                  - sign-in: { name: ada@example.test, password: horse }
                  - accept: create-passkey
                  - unlock: laptop
                  - visit: /sign-in
                  - pick: ada@exmple.test
                """))
        .isEqualTo(
            "pick: wanted the row 'ada@exmple.test', seen rows: ada@example.test (did you mean"
                + " 'ada@example.test'?)");
  }

  @Test
  void aFailedStepIsTakenAndTheSessionGoesOn() {
    var scenario = scenario("  - expect: { page: / }\n  - visit: /sign-in\n");
    try (var session = ScenarioSession.open(scenario, 7)) {
      assertThat(session.step().passed()).isFalse();
      assertThat(session.next()).isEqualTo(1);
      assertThat(session.step().passed()).isTrue();
    }
  }

  @Test
  void timesOutWrongFingersAndVirtualTimeArePlayed() {
    var scenario =
        scenario(
            """
              - visit: /sign-in
              - sign-in: { name: ada@example.test, password: horse }
              - accept: create-passkey
              - unlock: { on: laptop, outcome: does-not-match }
              - unlock: { with: fingerprint, outcome: times-out }
              - expect: { error: { create: NotAllowedError, cause: timed-out }, count: { user.prompted: 2 } }
              - advance: 90s
              - expect: { count: { time.advanced: 1 } }
              - decline: create-passkey
              - expect: { page: /home }
            """);
    try (var session = ScenarioSession.open(scenario, 7)) {
      playAll(session);
      assertThat(session.results()).extracting(StepResult::message).containsOnly("");
      assertThat(session.run().trace())
          .extracting(it -> it.event().name())
          .contains(EventName.TIME_ADVANCED);
    }
  }

  private static String firstFailure(String steps) {
    try (var session = ScenarioSession.open(scenario(steps), 7)) {
      playAll(session);
      return session.results().stream()
          .filter(it -> !it.passed())
          .findFirst()
          .orElseThrow()
          .message();
    }
  }

  private static String playAll(ScenarioSession session) {
    while (session.hasNext()) {
      session.step();
    }
    return trace(session);
  }

  @Test
  void choosesAmongDevices() {
    var text =
        """
        scenario: two devices
        relying-party: { id: example.test }
        devices: { laptop: { attachment: platform }, tablet: { attachment: platform } }
        accounts: [{ name: ada, password: horse }]
        steps:
          - visit: /sign-in
          - sign-in: { name: ada, password: horse }
          - accept: create-passkey
          - choose: tabelt
        """;
    var runner = new ScenarioRunner(OptionalLong.of(1));

    assertThat(runner.run(valid(ScenarioReader.read("test.yaml", text))).errors().getFirst())
        .hasToString(
            "test.yaml:9:5: choose: seen devices: laptop, tablet (did you mean 'tablet'?);"
                + " expected the device 'tabelt'");
    var right = text.replace("tabelt", "tablet") + "  - unlock: tablet\n";
    assertThat(runner.run(valid(ScenarioReader.read("test.yaml", right))).errors()).isEmpty();
  }

  private static String trace(ScenarioSession session) {
    return TraceJson.lines(session.run().trace());
  }

  static Scenario scenario(String steps) {
    var text =
        """
        scenario: a test
        relying-party: { id: example.test }
        devices: { laptop: { attachment: platform } }
        accounts: [{ name: ada@example.test, password: horse }]
        steps:
        %s\
        """
            .formatted(steps);
    return valid(ScenarioReader.read("test.yaml", text));
  }

  static Scenario packed(String name) {
    return valid(ScenarioReader.packed(name));
  }

  private static Scenario valid(Reading reading) {
    return switch (reading) {
      case Reading.Valid(var scenarios) -> scenarios.getFirst();
      case Reading.Invalid(var errors, _) ->
          throw new AssertionError(List.copyOf(errors).toString());
    };
  }
}
