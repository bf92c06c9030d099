package dev.passkeylab.lab.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.world.AbortReason;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StagedRunTests {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final PromptRef ADA = ref("ada");

  private static Biometric finger(String account) {
    return new Biometric(Party.device("laptop"), "fingerprint", "Sign in", account, 1, 5);
  }

  private static PromptRef ref(String account) {
    return finger(account).ref();
  }

  private static void note(Scene scene, String text) {
    scene.record(Party.LAB, Party.LAB, new LabEvent.Noted(text));
  }

  private static List<String> notes(StagedRun run) {
    var notes = new ArrayList<String>();
    for (Entry entry : run.trace()) {
      if (entry.event() instanceof LabEvent.Noted(var text)) {
        notes.add(text);
      }
    }
    return notes;
  }

  private static StagedRun start(Consumer<Scene> body) {
    return StagedRun.start(
        scene -> {
          body.accept(scene);
          return new NoStagehand();
        },
        7,
        START);
  }

  private record NoStagehand() implements Play.Stagehand {
    @Override
    public void perform(BrowserAct act) {}

    @Override
    public void perform(BenchAct act) {}

    @Override
    public void perform(WireAct act) {}

    @Override
    public Standing standing() {
      return new Standing(List.of(), List.of());
    }
  }

  private static void noteAnswer(Scene scene, String who, Answer<Biometric.Deed> answer) {
    note(scene, who + ": " + answer);
  }

  private static StagedRun asking(Deadline deadline) {
    return start(scene ->
        scene.spawn("asker", () -> noteAnswer(scene, "ada", scene.ask(finger("ada"), deadline))));
  }

  @Nested
  class Turns {

    @Test
    void actorsActInTheOrderInWhichTheyBecameReady() {
      try (var run =
          start(scene -> {
            for (var name : List.of("a", "b", "c")) {
              scene.spawn(
                  name,
                  () -> {
                    note(scene, name + "1");
                    scene.giveWay();
                    note(scene, name + "2");
                  });
            }
          })) {
        assertThat(notes(run)).containsExactly("a1", "b1", "c1", "a2", "b2", "c2");
      }
    }

    @Test
    void aMessageWakesTheReceiverAfterTheSenderStandsStill() {
      try (var run =
          start(scene -> {
            var channel = new Channel<String>();
            scene.spawn(
                "receiver", () -> note(scene, "got " + scene.receive(channel, Deadline.NEVER)));
            scene.spawn(
                "sender",
                () -> {
                  scene.send(channel, "hello");
                  note(scene, "sent");
                });
          })) {
        assertThat(notes(run)).containsExactly("sent", "got Given[value=hello]");
      }
    }

    @Test
    void anActorThatThrowsIsOurBugAndEndsTheRun() {
      assertThatThrownBy(() ->
              start(scene ->
                  scene.spawn(
                      "bad",
                      () -> {
                        throw new IllegalArgumentException("boom");
                      })))
          .isInstanceOf(IllegalStateException.class)
          .hasRootCauseMessage("boom");
    }
  }

  @Nested
  class Prompts {

    @Test
    void standStillUntilAnswered() throws ActRefused {
      try (var run = asking(Deadline.NEVER)) {
        assertThat(run.moment().refs()).containsExactly(ADA);
        run.act(new Act.Answer(ADA, Reply.of("matches")));
        assertThat(run.moment().open()).isEmpty();
        assertThat(notes(run)).containsExactly("ada: Given[value=MATCHES]");
      }
    }

    @Test
    void refuseAnOutcomeTheyDoNotHaveAndNothingHappens() {
      try (var run = asking(Deadline.NEVER)) {
        var before = run.trace();
        assertThatThrownBy(() -> run.act(new Act.Answer(ADA, Reply.of("sneeze"))))
            .isInstanceOf(ActRefused.class)
            .hasMessage(
                "'sneeze' is no outcome of biometric; it has matches, does-not-match, cancel,"
                    + " times-out");
        assertThat(run.trace()).isEqualTo(before);
        assertThat(run.acts()).isEmpty();
      }
    }

    @Test
    void thatAreNotOpenAreToldWithThoseThatAre() {
      try (var run = asking(Deadline.NEVER)) {
        assertThatThrownBy(() -> run.act(new Act.Answer(ref("bob"), Reply.of("matches"))))
            .isInstanceOfSatisfying(
                ActRefused.class, e -> assertThat(e.open()).containsExactly(ADA))
            .hasMessage("no prompt biometric (laptop, bob) is open");
      }
    }

    @Test
    void withoutDeadlineCannotTimeOut() {
      try (var run = asking(Deadline.NEVER)) {
        assertThatThrownBy(() -> run.act(new Act.Answer(ADA, Reply.of(Outcome.TIMES_OUT))))
            .hasMessageContaining("waits for ever");
      }
    }
  }

  @Nested
  class VirtualTime {

    @Test
    void movesToTheDeadlineOfAPromptThatIsNeverAnswered() throws ActRefused {
      try (var run = asking(Deadline.after(Duration.ofMinutes(5)))) {
        run.act(new Act.Answer(ADA, Reply.of(Outcome.TIMES_OUT)));
        assertThat(notes(run)).containsExactly("ada: TimedOut[]");
        assertThat(run.moment().now()).isEqualTo(START.plus(Duration.ofMinutes(5)));
      }
    }

    @Test
    void stopsShortOfADeadlineThatIsNotReached() throws ActRefused {
      try (var run = asking(Deadline.after(Duration.ofMinutes(5)))) {
        run.act(new Act.Advance(Duration.ofSeconds(299)));
        assertThat(run.moment().refs()).containsExactly(ADA);
        run.act(new Act.Advance(Duration.ofSeconds(1)));
        assertThat(run.moment().open()).isEmpty();
      }
    }

    @Test
    void letsDeadlinesPassInTheirOrderEachAtItsTime() throws ActRefused {
      try (var run =
          start(scene -> {
            for (int seconds : List.of(30, 10, 20)) {
              scene.spawn(
                  "after " + seconds,
                  () -> {
                    scene.ask(finger("s" + seconds), Deadline.after(Duration.ofSeconds(seconds)));
                    note(scene, seconds + " at " + Duration.between(START, scene.now()));
                  });
            }
          })) {
        run.act(new Act.Advance(Duration.ofMinutes(1)));
        assertThat(notes(run)).containsExactly("10 at PT10S", "20 at PT20S", "30 at PT30S");
      }
    }

    @Test
    void endsWithTheYear9999() {
      try (var run = asking(Deadline.NEVER)) {
        int before = run.trace().size();
        for (long seconds : List.of(300_000_000_000L, Long.MAX_VALUE)) {
          assertThatThrownBy(() -> run.act(new Act.Advance(Duration.ofSeconds(seconds))))
              .isInstanceOf(ActRefused.class)
              .hasMessage("time ends at 9999-12-31T23:59:59Z");
        }
        assertThat(run.trace()).hasSize(before);
        assertThat(run.acts()).isEmpty();
      }
    }

    @Test
    void doesNotGoBack() {
      try (var run = asking(Deadline.NEVER)) {
        assertThatThrownBy(() -> run.act(new Act.Advance(Duration.ofSeconds(-1))))
            .isInstanceOf(ActRefused.class);
      }
    }
  }

  @Nested
  class Cancelling {

    @Test
    void tellsTheWaitingActorWhyNowAndLater() {
      try (var run =
          start(scene -> {
            var asker =
                scene.spawn(
                    "asker",
                    () -> {
                      noteAnswer(scene, "1st", scene.ask(finger("ada"), Deadline.NEVER));
                      noteAnswer(scene, "2nd", scene.ask(finger("ada"), Deadline.NEVER));
                    });
            scene.spawn("page", () -> scene.cancel(asker, AbortReason.SIGNAL));
          })) {
        assertThat(notes(run))
            .containsExactly("1st: Aborted[reason=SIGNAL]", "2nd: Aborted[reason=SIGNAL]");
        assertThat(run.moment().open()).isEmpty();
      }
    }
  }

  @Nested
  class Reruns {

    private StagedRun twice() {
      return start(scene ->
          scene.spawn(
              "asker",
              () -> {
                noteAnswer(scene, "1st", scene.ask(finger("ada"), Deadline.NEVER));
                noteAnswer(scene, "2nd", scene.ask(finger("bob"), Deadline.NEVER));
              }));
    }

    @Test
    void withAPrefixOfTheActsStandWhereTheRunStoodThen() throws ActRefused {
      try (var run = twice()) {
        run.act(new Act.Answer(ADA, Reply.of("matches")));
        var then = run.trace();
        run.act(new Act.Answer(ref("bob"), Reply.of("cancel")));

        var again = run.rerun(1);
        try (var back = again.run()) {
          assertThat(again.stop()).isEmpty();
          assertThat(back.trace()).isEqualTo(then);
          assertThat(back.moment().refs()).containsExactly(ref("bob"));
        }
      }
    }

    @Test
    void stopAtTheFirstActThatNoLongerFits() {
      try (var run = twice()) {
        var fits = new Act.Answer(ADA, Reply.of("matches"));
        var doesNot = new Act.Answer(ref("eve"), Reply.of("matches"));

        var again = run.rerun(scene -> replay(scene), List.of(fits, doesNot, fits));
        try (var stopped = again.run()) {
          assertThat(again.stop())
              .hasValueSatisfying(stop -> {
                assertThat(stop.index()).isEqualTo(1);
                assertThat(stop.act()).isEqualTo(doesNot);
                assertThat(stop.why()).hasMessageContaining("eve");
              });
          assertThat(stopped.acts()).containsExactly(fits);
        }
      }
    }

    private Play.Stagehand replay(Scene scene) {
      scene.spawn(
          "asker",
          () -> {
            scene.ask(finger("ada"), Deadline.NEVER);
            scene.ask(finger("bob"), Deadline.NEVER);
          });
      return new NoStagehand();
    }
  }

  @Nested
  class Closing {

    @Test
    void unwindsActorsWhereverTheyStand() {
      var ended = new ArrayList<String>();
      var run =
          start(scene -> {
            scene.spawn(
                "asks",
                () -> finallyNote(ended, "asks", () -> scene.ask(finger("ada"), Deadline.NEVER)));
            scene.spawn(
                "receives",
                () ->
                    finallyNote(
                        ended, "receives", () -> scene.receive(new Channel<>(), Deadline.NEVER)));
          });
      run.close();
      assertThat(ended).containsExactlyInAnyOrder("asks", "receives");
    }

    @Test
    void ofAThousandRunsLeavesNoThreadBehind() {
      var threads = new ArrayList<Thread>();
      for (int i = 0; i < 1_000; i++) {
        var run =
            start(scene ->
                scene.spawn(
                    "asks",
                    () -> {
                      threads.add(Thread.currentThread());
                      scene.ask(finger("ada"), Deadline.NEVER);
                    }));
        run.close();
      }
      assertThat(threads).hasSize(1_000).noneMatch(Thread::isAlive);
    }

    private void finallyNote(List<String> ended, String name, Runnable body) {
      try {
        body.run();
      } finally {
        ended.add(name);
      }
    }
  }
}
