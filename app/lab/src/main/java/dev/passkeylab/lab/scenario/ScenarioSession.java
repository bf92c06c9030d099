package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.run.StagedRun;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.PersonEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A scenario being played, step by step or by hand, forwards and back. Window, tests and runner
/// share it.
///
/// Any thread may hold it, one at a time. Whoever opens a session closes it.
public final class ScenarioSession implements AutoCloseable {

  private Scenario scenario;
  private final long seed;
  private final List<Move> moves = new ArrayList<>();
  private Bench bench;
  private StagedRun run;

  /// Something that was done.
  ///
  /// @param steps how many steps of the scenario it stands for: 1, or 0 for what was done by hand
  /// @param result of the step that did it; empty for what was done by hand, and for a step that
  ///   was skipped
  /// @param acts whether it may move the run on
  /// @param entries how many entries the trace had before
  /// @param actsBefore how many acts the run had before
  private record Move(
      int steps, Optional<StepResult> result, boolean acts, int entries, int actsBefore) {}

  private ScenarioSession(Scenario scenario, long seed) {
    this.scenario = scenario;
    this.seed = seed;
    this.bench = scenario.bench();
    this.run = start(bench);
  }

  private StagedRun start(Bench bench) {
    return StagedRun.start(bench.play(), seed, scenario.clock());
  }

  /// Sets a scenario up; no step is taken yet.
  ///
  /// @param seed what all entropy of the run is derived from
  public static ScenarioSession open(Scenario scenario, long seed) {
    return new ScenarioSession(scenario, seed);
  }

  /// {@return what is set up: the scenario's own until [#setUp(Bench)]}
  public synchronized Bench bench() {
    return bench;
  }

  /// {@return the run as it stands; another one after [#back()] and [#restart()]}
  public synchronized StagedRun run() {
    return run;
  }

  /// {@return what is played}
  public synchronized Scenario scenario() {
    return scenario;
  }

  /// Takes the same steps from another text, in which they may stand elsewhere, and does again what
  /// has been done.
  ///
  /// @param same with as many steps
  /// @return what did not go again
  public synchronized Optional<Setback> reread(Scenario same) {
    if (same.steps().size() != scenario.steps().size()) {
      throw new IllegalArgumentException("another scenario");
    }
    scenario = same;
    return setUp(same.bench());
  }

  /// {@return what the run's entropy is derived from}
  public long seed() {
    return seed;
  }

  /// {@return the index of the next step; the number of steps when none is left}
  public synchronized int next() {
    return moves.stream().mapToInt(Move::steps).sum();
  }

  /// {@return whether a step is left}
  public synchronized boolean hasNext() {
    return next() < scenario.steps().size();
  }

  /// {@return whether there is something to take back}
  public synchronized boolean canGoBack() {
    return !moves.isEmpty();
  }

  /// {@return what came of the steps taken, in order}
  public synchronized List<StepResult> results() {
    return moves.stream().flatMap(it -> it.result().stream()).toList();
  }

  /// Takes the next step. One that fails is taken all the same: the one behind it is next.
  ///
  /// @throws NoSuchElementException when none is left
  public synchronized StepResult step() {
    if (!hasNext()) {
      throw new NoSuchElementException("the scenario has no step left");
    }
    int index = next();
    var step = scenario.steps().get(index);
    int entries = run.trace().size();
    int acts = run.acts().size();
    var result = result(index, step);
    moves.add(new Move(1, Optional.of(result), step.verb().acts(), entries, acts));
    return result;
  }

  /// {@return whether the next step can answer nothing any more, because what it is for was
  /// answered by hand since the last step}
  public synchronized boolean overtaken() {
    int first = moves.size();
    while (first > 0 && moves.get(first - 1).result().isEmpty()) {
      first--;
    }
    if (!hasNext()
        || first == moves.size()
        || !ByHand.needsPrompt(scenario.steps().get(next()).deed())
        || ByHand.answers(run, scenario.steps().get(next()).deed()).isPresent()) {
      return false;
    }
    int taken = moves.subList(0, first).stream().mapToInt(Move::steps).sum();
    var deeds = scenario.steps().subList(taken, next() + 1).stream().map(Step::deed).toList();
    int before = moves.get(first).actsBefore();
    var acts = run.acts();
    try (var again = repeat(acts.subList(0, before))) {
      return ByHand.all(again, acts.subList(before, acts.size()), deeds);
    } catch (ActRefused e) {
      throw new IllegalStateException("a repeated run came out differently", e);
    }
  }

  /// Goes on behind the next step without taking it: somebody has done by hand what it is for.
  ///
  /// @throws NoSuchElementException when none is left
  public synchronized void skip() {
    if (!hasNext()) {
      throw new NoSuchElementException("the scenario has no step left");
    }
    moves.add(new Move(1, Optional.empty(), false, run.trace().size(), run.acts().size()));
  }

  private StepResult result(int index, Step step) {
    if (step.deed() instanceof Deed.Expect(var fromStart, var expectations)) {
      int from = fromStart ? 0 : window();
      var trace = run.trace();
      var misses =
          expectations.stream().flatMap(it -> Evidence.check(it, trace, from).stream()).toList();
      return StepResult.of(index, step, misses, from);
    }
    int entries = run.trace().size();
    try {
      new Performance(new RunHands(run)).perform(step.deed());
      return StepResult.of(index, step, List.of(), entries);
    } catch (StepFailed e) {
      return StepResult.of(index, step, List.of(e.miss(step)), entries);
    }
  }

  // The window begins with the first acting step behind the last `expect` that had acting steps
  // before this one, so that
  // an expectation sees all that was done for its sake, and two in a row see the same.
  private int window() {
    int i = moves.size() - 1;
    while (i >= 0 && !moves.get(i).acts()) {
      i--;
    }
    int from = run.trace().size();
    for (; i >= 0 && !isExpect(moves.get(i)); i--) {
      from = moves.get(i).acts() ? moves.get(i).entries() : from;
    }
    return moves.stream().anyMatch(Move::acts) ? from : 0;
  }

  private static boolean isExpect(Move move) {
    return move.result().filter(it -> it.verb().equals(Verb.EXPECT.id())).isPresent();
  }

  /// Does something by hand.
  ///
  /// @throws ActRefused when it does not fit this moment; then nothing has happened
  public synchronized void act(Act act) throws ActRefused {
    takeByHand(0, List.of(act));
  }

  private void takeByHand(int steps, List<Act> acts) throws ActRefused {
    boolean moving = !acts.isEmpty(); // a step that was skipped moves nothing
    var move = new Move(steps, Optional.empty(), moving, run.trace().size(), run.acts().size());
    for (var act : acts) {
      run.act(act);
    }
    moves.add(move);
  }

  /// {@return the decision that the entry numbered `seq` belongs to: a prompt, its answer or its
  /// end}
  public synchronized Optional<Decision> decision(int seq) {
    var trace = run.trace();
    return seq < 1 || seq > trace.size()
        ? Optional.empty()
        : prompt(trace.get(seq - 1)).map(this::decided);
  }

  private static Optional<Integer> prompt(Entry entry) {
    return switch (entry.event()) {
      case PersonEvent.Prompted _ -> Optional.of(entry.seq());
      case PersonEvent.Answered _ -> Optional.ofNullable(entry.cause());
      case PersonEvent.Withdrawn _ -> Optional.ofNullable(entry.cause());
      case Event _ -> Optional.empty();
    };
  }

  private Decision decided(int opened) {
    var acts = run.acts();
    int before =
        run.trace().stream()
            .filter(it -> it.seq() != opened && prompt(it).equals(Optional.of(opened)))
            .findFirst()
            .map(it -> run.actsBefore(it.seq()))
            .orElse(acts.size());
    var ended = before == acts.size() ? Optional.<Act>empty() : Optional.of(acts.get(before));
    try (var then = repeat(acts.subList(0, before))) {
      var open =
          then.moment().open().stream()
              .filter(it -> it.opened() == opened)
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("prompt #" + opened + " was not open"));
      return new Decision(open, before, ended);
    }
  }

  /// {@return the number of the first entry that a step led to; empty where it has led to none}
  ///
  /// @param step its index, from 0
  public synchronized OptionalInt firstEntryOf(int step) {
    return IntStream.rangeClosed(1, run.trace().size())
        .filter(seq -> stepOf(seq).equals(OptionalInt.of(step)))
        .findFirst();
  }

  /// {@return the index of the step that led to the entry numbered `seq`, from 0; empty where that
  /// was done by hand or while setting up}
  public synchronized OptionalInt stepOf(int seq) {
    int step = 0;
    for (int i = 0; i < moves.size(); i++) {
      var move = moves.get(i);
      int until = i + 1 < moves.size() ? moves.get(i + 1).entries() : run.trace().size();
      if (move.steps() > 0 && seq > move.entries() && seq <= until) {
        return OptionalInt.of(step);
      }
      step += move.steps();
    }
    return OptionalInt.empty();
  }

  /// Goes back to a decision and makes it otherwise, in a run that was the same up to there. Where
  /// a step of the scenario made it, this stands for the step.
  ///
  /// @throws ActRefused when the reply does not fit; then nothing has happened
  public synchronized void branch(Decision decision, Reply reply) throws ActRefused {
    var acts = run.acts();
    var answer = new Act.Answer(decision.open().prompt().ref(), reply);
    var branch = repeat(acts.subList(0, decision.acts()));
    try {
      branch.act(answer);
    } catch (ActRefused e) {
      branch.close();
      throw e;
    }
    int kept = 0;
    while (kept < moves.size() && end(kept) <= decision.acts()) {
      kept++;
    }
    var cut = kept < moves.size() ? moves.get(kept) : null;
    moves.subList(kept, moves.size()).clear();
    moves.add(
        cut == null
            ? byHand(0, run.trace().size(), decision.acts())
            : byHand(cut.steps(), cut.entries(), cut.actsBefore()));
    replace(branch);
  }

  private static Move byHand(int steps, int entries, int actsBefore) {
    return new Move(steps, Optional.empty(), true, entries, actsBefore);
  }

  /// {@return how many acts the run had behind the move at `index`}
  private int end(int index) {
    return index + 1 < moves.size() ? moves.get(index + 1).actsBefore() : run.acts().size();
  }

  private StagedRun repeat(List<Act> acts) {
    var rerun = run.rerun(bench.play(), acts);
    if (rerun.stop().isPresent()) {
      rerun.run().close();
      throw new IllegalStateException(
          "a repeated run came out differently", rerun.stop().get().why());
    }
    return rerun.run();
  }

  /// Sets something else up, and does again what has been done, as far as it goes.
  ///
  /// @return what did not go again
  /// @throws IllegalArgumentException when a bench like that cannot be set up; then nothing has
  ///   happened
  public synchronized Optional<Setback> setUp(Bench other) {
    var acts = run.acts();
    var before = List.copyOf(moves);
    var ends = IntStream.range(0, before.size()).map(this::end).toArray();
    var fresh = start(other);
    bench = other;
    moves.clear();
    replace(fresh);
    for (int i = 0; i < before.size(); i++) {
      var move = before.get(i);
      var setback =
          move.result().isPresent()
              ? stepAgain(move.result().get())
              : byHandAgain(move, acts.subList(move.actsBefore(), ends[i]));
      if (setback.isPresent()) {
        return setback;
      }
    }
    return Optional.empty();
  }

  private Optional<Setback> stepAgain(StepResult before) {
    var result = step();
    return before.passed() && !result.passed()
        ? Optional.of(new Setback.Failed(result))
        : Optional.empty();
  }

  private Optional<Setback> byHandAgain(Move move, List<Act> acts) {
    int actsBefore = run.acts().size();
    try {
      takeByHand(move.steps(), acts);
      return Optional.empty();
    } catch (ActRefused e) {
      if (run.acts().size() > actsBefore) {
        replace(repeat(run.acts().subList(0, actsBefore)));
      }
      return Optional.of(new Setback.Refused(e));
    }
  }

  /// Takes the last step, or what was last done by hand, back: by a new run that stops before it.
  ///
  /// @throws NoSuchElementException when nothing has been done
  public synchronized void back() {
    var last = moves.removeLast();
    if (last.actsBefore() == run.acts().size()) {
      return;
    }
    replace(repeat(run.acts().subList(0, last.actsBefore())));
  }

  /// Begins again: a new run of the same set-up and seed, with no step taken.
  public synchronized void restart() {
    moves.clear();
    replace(start(bench));
  }

  private void replace(StagedRun fresh) {
    run.close();
    run = fresh;
  }

  /// Ends the run. Results and trace stay readable.
  @Override
  public synchronized void close() {
    run.close();
  }
}
