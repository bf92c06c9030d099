package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Play;
import dev.passkeylab.lab.run.StagedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// A scenario being played, step by step or by hand, forwards and back. Window, tests and runner
/// share it.
///
/// Any thread may hold it, one at a time. Whoever opens a session closes it.
public final class ScenarioSession implements AutoCloseable {

  private final Scenario scenario;
  private final long seed;
  private final Play play;
  private final List<Move> moves = new ArrayList<>();
  private StagedRun run;

  /// Something that was done.
  ///
  /// @param result of the step that did it; empty for what was done by hand
  /// @param entries how many entries the trace had before
  /// @param acts how many acts the run had before
  private record Move(Optional<StepResult> result, boolean acts, int entries, int actsBefore) {}

  private ScenarioSession(Scenario scenario, long seed, Play play) {
    this.scenario = scenario;
    this.seed = seed;
    this.play = play;
    this.run = StagedRun.start(play, seed, scenario.clock());
  }

  /// Sets a scenario up; no step is taken yet.
  ///
  /// @param seed what all entropy of the run is derived from
  public static ScenarioSession open(Scenario scenario, long seed) {
    return new ScenarioSession(scenario, seed, scenario.bench().play());
  }

  /// {@return the run as it stands; another one after [#back()] and [#restart()]}
  public synchronized StagedRun run() {
    return run;
  }

  /// {@return what is played}
  public Scenario scenario() {
    return scenario;
  }

  /// {@return what the run's entropy is derived from}
  public long seed() {
    return seed;
  }

  /// {@return the index of the next step; the number of steps when none is left}
  public synchronized int next() {
    return (int) moves.stream().filter(it -> it.result().isPresent()).count();
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
    moves.add(new Move(Optional.of(result), step.verb().acts(), entries, acts));
    return result;
  }

  private StepResult result(int index, Step step) {
    if (step.deed() instanceof Deed.Expect(var fromStart, var expectations)) {
      int from = fromStart ? 0 : window();
      var evidence = new Evidence(run.trace(), from);
      var misses = expectations.stream().flatMap(it -> it.check(evidence).stream()).toList();
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
    var move = new Move(Optional.empty(), true, run.trace().size(), run.acts().size());
    run.act(act);
    moves.add(move);
  }

  /// Takes the last step, or what was last done by hand, back: by a new run that stops before it.
  ///
  /// @throws NoSuchElementException when nothing has been done
  public synchronized void back() {
    var last = moves.removeLast();
    if (last.actsBefore() == run.acts().size()) {
      return;
    }
    var rerun = run.rerun(last.actsBefore());
    replace(rerun.run());
    if (rerun.stop().isPresent()) {
      throw new IllegalStateException(
          "a repeated run came out differently", rerun.stop().get().why());
    }
  }

  /// Begins again: a new run of the same scenario and seed, with no step taken.
  public synchronized void restart() {
    moves.clear();
    replace(StagedRun.start(play, seed, scenario.clock()));
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
