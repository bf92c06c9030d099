package dev.passkeylab.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.trace.EventName;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Breakpoints, edits of the set-up, and answers that the person need not give by hand.
class WhatIfTests {

  private static final String LAPTOP = "laptop";

  private final ScenarioEngine engine = new ScenarioEngine(List.of(TOUR), TOUR, _ -> 7);

  private static final ScenarioFile TOUR = ScenarioFile.tour();

  @AfterEach
  void close() {
    engine.close();
  }

  private static Bench notSynced() {
    var bench = TOUR.scenario().bench();
    return bench.withDevices(List.of(bench.devices().getFirst().with(Backup.NONE)));
  }

  private long count(EventName name) {
    return engine.look().trace().stream().filter(it -> it.event().name() == name).count();
  }

  @Nested
  class Breakpoints {

    @Test
    void aRunStopsBeforeTheStepAndGoesOnFromIt() {
      engine.turnBreakpoint(3);
      engine.turnBreakpoint(5);
      engine.run();
      assertThat(engine.look().next()).isEqualTo(3);
      engine.run();
      assertThat(engine.look().next()).isEqualTo(5);
      engine.run();
      assertThat(engine.look().next()).isEqualTo(TOUR.scenario().steps().size());
    }

    @Test
    void oneThatIsTurnedAgainIsGone() {
      engine.turnBreakpoint(3);
      engine.turnBreakpoint(3);
      assertThat(engine.look().breakpoints().steps()).isEmpty();
    }

    @Test
    void thereIsNoneWhereThereIsNoStep() {
      engine.turnBreakpoint(100);
      engine.turnBreakpoint(-1);
      assertThat(engine.look().breakpoints().steps()).isEmpty();
    }

    @Test
    void anEntryIsFoundInTheStepThatLedToIt() throws ActRefused {
      assertThat(engine.stepOf(1)).as("set-up").isEmpty();
      engine.step();
      engine.step();
      int visited =
          engine.look().trace().stream()
              .filter(it -> it.event().name() == EventName.VISIT)
              .findFirst()
              .orElseThrow()
              .seq();
      assertThat(engine.stepOf(visited)).hasValue(0);
      assertThat(engine.stepOf(engine.look().trace().size())).hasValue(1);
      engine.act(new Act.Note("by hand"));
      assertThat(engine.stepOf(engine.look().trace().size())).as("by hand").isEmpty();
    }
  }

  @Nested
  class Edits {

    @Test
    void anEditIsUndoneAndDoneAgain() {
      engine.edit("laptop: backup none", notSynced());
      assertThat(engine.look().setUp().bench()).isEqualTo(notSynced());
      engine.undo();
      assertThat(engine.look().setUp().bench()).isEqualTo(TOUR.scenario().bench());
      assertThat(engine.look().setUp().canRedo()).isTrue();
      engine.redo();
      assertThat(engine.look().standing().devices().getFirst().traits().backup())
          .isEqualTo(Backup.NONE);
      assertThat(engine.look().setUp().canRedo()).isFalse();
    }

    @Test
    void anEditBehindAnUndoneOneTakesItsPlace() {
      engine.edit("laptop: backup none", notSynced());
      engine.undo();
      engine.edit("offline", TOUR.scenario().bench().withOnline(false));
      assertThat(engine.look().setUp().edits())
          .extracting(SetUp.Edit::name)
          .containsExactly("offline");
    }

    @Test
    void aChosenGestureIsUndoneAndDoneAgainAsAnEdit() throws Exception {
      engine.gesture("laptop", Gesture.FAILS);
      engine.edit("laptop: backup none", notSynced());
      engine.gesture("laptop", Gesture.MATCHES);
      assertThat(engine.look().setUp().edits())
          .extracting(SetUp.Edit::name)
          .containsExactly(
              "laptop: next gesture Fails", "laptop: backup none", "laptop: next gesture Matches");
      engine.undo();
      assertThat(engine.look().setUp().gesture("laptop")).isEqualTo(Gesture.FAILS);
      engine.undo();
      assertThat(engine.look().setUp().bench()).isEqualTo(TOUR.scenario().bench());
      engine.undo();
      assertThat(engine.look().setUp().gesture("laptop")).isEqualTo(Gesture.ASK_ME);
      engine.redo();
      assertThat(engine.look().setUp().gesture("laptop")).isEqualTo(Gesture.FAILS);
    }

    @Test
    void aStepThatNoLongerPassesIsTold() {
      engine.run();
      engine.edit("laptop: backup none", notSynced());
      assertThat(engine.look().notice().orElseThrow())
          .isInstanceOfSatisfying(
              Notice.StepFailed.class, it -> assertThat(it.text()).contains("expect"));
    }

    @Test
    void aBenchThatCannotBeSetUpIsNoEdit() {
      var account = TOUR.scenario().bench().accounts().getFirst();
      var elsewhere =
          new Bench.Account(
              "nowhere.test",
              account.name(),
              account.password(),
              account.userHandle(),
              account.recoveryCodes(),
              account.passkeys());
      engine.edit("account", TOUR.scenario().bench().withAccounts(List.of(elsewhere)));
      assertThat(engine.look().setUp().edits()).isEmpty();
      assertThat(engine.look().notice().orElseThrow().text()).contains("no site nowhere.test");
    }
  }

  @Nested
  class Gestures {

    /// Up to the first question for a finger, asked by hand.
    private void ask() throws ActRefused {
      engine.step();
      engine.step();
      engine.step();
      var upsell = engine.look().moment().open().getFirst().prompt();
      engine.act(new Act.Answer(upsell.ref(), Reply.of("accept")));
    }

    @Test
    void thePersonIsAskedUnlessASwitchSaysOtherwise() throws ActRefused {
      ask();
      assertThat(engine.look().moment().open())
          .anyMatch(it -> it.prompt().asker().name().equals(LAPTOP));
    }

    @Test
    void aFingerThatMatchesIsGivenWhenTheDeviceAsks() throws ActRefused {
      engine.gesture(LAPTOP, Gesture.MATCHES);
      ask();
      assertThat(count(EventName.USER_VERIFIED)).isEqualTo(1);
      assertThat(engine.look().moment().open())
          .noneMatch(it -> it.prompt().asker().name().equals(LAPTOP));
    }

    @Test
    void aSwitchAnswersWhatIsOpenAlready() throws ActRefused {
      ask();
      engine.gesture(LAPTOP, Gesture.NO_ANSWER);
      assertThat(count(EventName.PROMPT_WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void aFingerThatFailsFailsUntilTheDeviceAsksNoMore() throws ActRefused {
      engine.gesture(LAPTOP, Gesture.FAILS);
      ask();
      assertThat(count(EventName.USER_REFUSED)).isGreaterThan(1);
      assertThat(count(EventName.USER_VERIFIED)).isZero();
    }

    @Test
    void theStepsOfAScenarioAnswerForThemselves() throws ActRefused {
      engine.gesture(LAPTOP, Gesture.FAILS);
      engine.run();
      assertThat(engine.look().failed()).isZero();
    }
  }
}
