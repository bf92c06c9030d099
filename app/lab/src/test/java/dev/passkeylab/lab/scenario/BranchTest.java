package dev.passkeylab.lab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.Verification;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.Outcome;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.EventName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What might have been: another answer, or another set-up.
class BranchTest {

  private static final String SCENARIO =
      """
      scenario: A finger that matches
      seed: 3
      relying-party: { id: example.test }
      devices: { laptop: { profile: laptop } }
      accounts: [{ name: ada@example.test, password: correct horse, passkeys: [laptop] }]
      steps:
        - visit: /sign-in
        - pick: ada@example.test
        - unlock: laptop
        - expect: { verdict: accepted, flags: { BS: 1 } }
        - visit: /home
      """;

  private static Scenario scenario() {
    var read = ScenarioReader.read("finger.passkey.yaml", _ -> Bytes.utf8(SCENARIO));
    return ((Reading.Valid) read).scenarios().getFirst();
  }

  private static ScenarioSession played() {
    var session = ScenarioSession.open(scenario(), 3);
    while (session.hasNext()) {
      assertThat(session.step().passed()).isTrue();
    }
    return session;
  }

  private static Entry first(ScenarioSession session, EventName name) {
    return session.run().trace().stream()
        .filter(it -> it.event().name() == name)
        .findFirst()
        .orElseThrow();
  }

  private static List<EventName> names(ScenarioSession session) {
    return session.run().trace().stream().map(it -> it.event().name()).toList();
  }

  /// {@return the decision of the finger, which is that of the newest answer but one}
  private static Decision finger(ScenarioSession session) {
    return session.run().trace().stream()
        .map(it -> session.decision(it.seq()))
        .flatMap(Optional::stream)
        .filter(it -> it.open().prompt().kind().id().equals("biometric"))
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class AnotherAnswer {

    @Test
    void aDecisionListsWhatCouldHaveBeenAnsweredAndWhatWas() {
      try (var session = played()) {
        var finger = finger(session);
        assertThat(finger.open().prompt().outcomes())
            .extracting(Outcome::id)
            .contains("matches", "does-not-match", "cancel", Outcome.TIMES_OUT);
        assertThat(finger.ended())
            .contains(new Act.Answer(finger.open().prompt().ref(), Reply.of("matches")));
      }
    }

    @Test
    void thePromptAndItsAnswerAreTheSameDecision() {
      try (var session = played()) {
        var opened = session.decision(first(session, EventName.PROMPT_OPENED).seq());
        var answered = session.decision(first(session, EventName.PROMPT_ANSWERED).seq());
        assertThat(opened).isPresent().isEqualTo(answered);
      }
    }

    @Test
    void whatIsNobodysDecisionHasNone() {
      try (var session = played()) {
        assertThat(session.decision(first(session, EventName.ASSERTION_SIGNED).seq())).isEmpty();
        assertThat(session.decision(0)).isEmpty();
        assertThat(session.decision(10_000)).isEmpty();
      }
    }

    @Test
    void anotherAnswerLeadsToAnotherEndFromTheSameBeginning() throws ActRefused {
      try (var session = played()) {
        var before = session.run().trace();
        var finger = finger(session);

        session.branch(finger, Reply.of("cancel"));

        var after = session.run().trace();
        int same = finger.open().opened();
        assertThat(after.subList(0, same)).isEqualTo(before.subList(0, same));
        assertThat(names(session)).doesNotContain(EventName.ASSERTION_SIGNED);
        assertThat(session.results()).hasSize(2);
      }
    }

    @Test
    void theOtherAnswerStandsForTheStepThatGaveTheFirst() throws ActRefused {
      try (var session = played()) {
        session.branch(finger(session), Reply.of("cancel"));
        assertThat(session.next()).isEqualTo(3);
        session.back();
        assertThat(session.next()).isEqualTo(2);
      }
    }

    @Test
    void anAnswerThatDoesNotFitChangesNothing() {
      try (var session = played()) {
        var before = session.run().trace();
        var finger = finger(session);
        var refused =
            catchThrowableOfType(
                ActRefused.class, () -> session.branch(finger, Reply.of("whistles")));
        assertThat(refused).hasMessageContaining("whistles");
        assertThat(session.run().trace()).isEqualTo(before);
        assertThat(session.next()).isEqualTo(5);
      }
    }

    @Test
    void whatIsStillOpenIsAnsweredWhereItStands() throws ActRefused {
      try (var session = ScenarioSession.open(scenario(), 3)) {
        session.step();
        session.step();
        var finger = finger(session);
        assertThat(finger.ended()).isEmpty();
        session.branch(finger, Reply.of("does-not-match"));
        assertThat(names(session)).contains(EventName.USER_REFUSED);
        assertThat(session.next()).isEqualTo(2);
        session.back();
        assertThat(finger(session).ended()).isEmpty();
      }
    }

    @Test
    void aPromptThatTimedOutWasEndedByTheTimeThatPassed() throws ActRefused {
      try (var session = played()) {
        session.branch(finger(session), Reply.of(Outcome.TIMES_OUT));
        var finger = finger(session);
        assertThat(finger.ended().orElseThrow())
            .isEqualTo(new Act.Answer(finger.open().prompt().ref(), Reply.of(Outcome.TIMES_OUT)));
        session.branch(finger, Reply.of("matches"));
        assertThat(names(session)).contains(EventName.ASSERTION_SIGNED);
      }
    }
  }

  @Nested
  class AnotherSetUp {

    private static Bench notBackedUp(Bench bench) {
      var laptop = bench.devices().getFirst().with(Backup.NONE);
      return bench.withDevices(List.of(laptop));
    }

    @Test
    void theSameStepsAreTakenAgain() {
      try (var session = played()) {
        int steps = session.next();
        assertThat(session.setUp(scenario().bench())).isEmpty();
        assertThat(session.next()).isEqualTo(steps);
      }
    }

    @Test
    void stopsAtTheFirstStepThatNoLongerPasses() {
      try (var session = played()) {
        var setback = session.setUp(notBackedUp(scenario().bench()));
        assertThat(setback)
            .get()
            .isInstanceOfSatisfying(
                Setback.Failed.class, it -> assertThat(it.result().message()).contains("BS"));
        assertThat(session.next()).isEqualTo(4);
      }
    }

    @Test
    void whatWasDoneByHandIsDoneAgain() throws ActRefused {
      try (var session = played()) {
        session.act(new BrowserAct.Visit("/sign-in"));
        session.act(new Act.Note("here"));
        assertThat(session.setUp(scenario().bench())).isEmpty();
        assertThat(names(session)).contains(EventName.NOTE);
      }
    }

    @Test
    void whatWasDoneByHandAndNoLongerFitsIsToldAndLeftOut() throws ActRefused {
      try (var session = ScenarioSession.open(scenario(), 3)) {
        session.step();
        session.step();
        var finger = finger(session).open().prompt().ref();
        session.act(new Act.Answer(finger, Reply.of("matches")));
        var laptop = scenario().bench().devices().getFirst().with(Verification.NONE);
        var setback = session.setUp(scenario().bench().withDevices(List.of(laptop)));
        assertThat(setback).get().isInstanceOf(Setback.Refused.class);
        assertThat(session.next()).isEqualTo(2);
      }
    }

    @Test
    void aBenchThatCannotBeSetUpChangesNothing() {
      try (var session = played()) {
        var before = session.run().trace();
        var nothing = scenario().bench().withDevices(List.of());
        assertThatThrownBy(() -> session.setUp(nothing)).hasMessageContaining("no device laptop");
        assertThat(session.run().trace()).isEqualTo(before);
        assertThat(session.bench()).isEqualTo(scenario().bench());
      }
    }

    @Test
    void restartingKeepsTheSetUp() {
      try (var session = played()) {
        var other = notBackedUp(scenario().bench());
        session.setUp(other);
        session.restart();
        assertThat(session.bench()).isEqualTo(other);
        assertThat(session.run().standing().devices().getFirst().traits().backup())
            .isEqualTo(Backup.NONE);
      }
    }
  }
}
