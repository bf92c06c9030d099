package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.PersonEvent;
import dev.passkeylab.lab.trace.Trace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A run that stands still at every human decision. Acts move it on; the same play, seed and acts
/// give the same trace.
///
/// Any thread may hold it, one at a time. Whoever opens a run closes it.
public final class StagedRun implements AutoCloseable {

  /// The earliest that a run may begin, and the latest that it may reach: the years that every
  /// format of an instant can write.
  public static final Instant EARLIEST = Instant.EPOCH;

  public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private final Play play;
  private final long seed;
  private final Instant clock;
  private final Turns turns;
  private final Trace trace = new Trace();
  private final Scene scene;
  private final Play.Stagehand stagehand;
  private final List<Act> acts = new ArrayList<>();
  private final List<Integer> entriesBefore = new ArrayList<>();

  private StagedRun(Play play, long seed, Instant clock) {
    this.play = play;
    this.seed = seed;
    this.clock = clock;
    this.turns = new Turns(clock);
    this.scene = new Scene(turns, trace, seed);
    this.stagehand = play.set(scene);
  }

  /// Starts a run and lets it go on to its first moment.
  ///
  /// @param seed what all entropy of the run is derived from
  /// @param clock where its time begins
  /// @throws IllegalArgumentException when that is not between [#EARLIEST] and [#LATEST]
  public static StagedRun start(Play play, long seed, Instant clock) {
    if (clock.isBefore(EARLIEST) || clock.isAfter(LATEST)) {
      throw new IllegalArgumentException("no run begins at " + clock);
    }
    var run = new StagedRun(play, seed, clock);
    try {
      run.turns.settle();
      return run;
    } catch (RuntimeException e) {
      run.close();
      throw e;
    }
  }

  /// {@return where the run stands}
  public synchronized Moment moment() {
    return new Moment(turns.now(), turns.open());
  }

  /// {@return what has happened}
  public List<Entry> trace() {
    return trace.entries();
  }

  /// {@return what has moved it on, in order}
  public synchronized List<Act> acts() {
    return List.copyOf(acts);
  }

  /// {@return how devices and sites stand}
  public synchronized Standing standing() {
    return stagehand.standing();
  }

  /// {@return how many acts had been carried out before the one that led to the entry numbered
  /// `seq`}
  public synchronized int actsBefore(int seq) {
    int acts = entriesBefore.size();
    while (acts > 0 && entriesBefore.get(acts - 1) >= seq) {
      acts--;
    }
    return Math.max(0, acts - 1);
  }

  /// Carries out an act and lets the run go on to the next moment.
  ///
  /// @throws ActRefused when it does not fit this moment; then nothing has happened
  public synchronized void act(Act act) throws ActRefused {
    int entries = trace.entries().size();
    switch (act) {
      case Act.Answer(var prompt, var reply) -> answer(prompt, reply);
      case Act.Advance(var by) -> advance(by);
      case Act.Note(var text) -> scene.record(Party.LAB, Party.LAB, new LabEvent.Noted(text));
      case BrowserAct it -> stagehand.perform(it);
      case BenchAct it -> stagehand.perform(it);
      case WireAct it -> stagehand.perform(it);
    }
    acts.add(act);
    entriesBefore.add(entries);
    turns.settle();
  }

  private void answer(PromptRef ref, Reply reply) throws ActRefused {
    var wait = turns.find(ref).orElseThrow(() -> refused("no prompt " + ref + " is open"));
    if (reply.outcome().equals(Outcome.TIMES_OUT)) {
      timeOut(wait, ref);
      return;
    }
    try {
      turns.answer(wait, reply);
    } catch (BadReply e) {
      throw refused(e.getMessage() == null ? "the reply does not fit" : e.getMessage());
    }
    trace.append(
        turns.now(),
        Party.PERSON,
        wait.prompt.asker(),
        wait.actor.ceremony,
        wait.opened.seq(),
        new PersonEvent.Answered(ref.kind().id(), ref.subject(), reply.outcome(), reply.lines()));
  }

  private void timeOut(Wait.ForPerson<?> wait, PromptRef ref) throws ActRefused {
    if (wait.deadline == null) {
      throw refused(ref + " has no deadline: it waits for ever");
    }
    advance(Duration.between(turns.now(), wait.deadline));
  }

  private void advance(Duration by) throws ActRefused {
    if (by.isNegative()) {
      throw refused("time does not go back");
    }
    if (by.compareTo(Duration.between(turns.now(), LATEST)) > 0) {
      throw refused("time ends at " + LATEST);
    }
    scene.record(Party.LAB, Party.LAB, new LabEvent.Advanced(by.toString()));
    turns.advance(by);
  }

  private ActRefused refused(String message) {
    return new ActRefused(message, moment().refs());
  }

  /// {@return a fresh run of the same play and seed, moved on by the first `count` acts of this
  /// one}
  public synchronized Rerun rerun(int count) {
    return rerun(play, acts.subList(0, count));
  }

  /// {@return a fresh run of another play with the same seed, moved on by `script` as far as it
  /// fits}
  public Rerun rerun(Play other, List<Act> script) {
    var run = start(other, seed, clock);
    for (int i = 0; i < script.size(); i++) {
      try {
        run.act(script.get(i));
      } catch (ActRefused e) {
        return new Rerun(run, Optional.of(new Rerun.Stop(i, script.get(i), e)));
      }
    }
    return new Rerun(run, Optional.empty());
  }

  /// Ends every actor. The trace stays readable.
  @Override
  public synchronized void close() {
    turns.close();
  }
}
