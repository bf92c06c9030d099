package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.scenario.ScenarioResult.Result;
import dev.passkeylab.world.Entropy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Plays scenario files from beginning to end.
public final class ScenarioRunner {

  // Short enough to be typed again.
  private static final int SEEDS = 1_000_000_000;

  private final OptionalLong seed;

  /// @param seed replaces the seeds of the files, where it is given
  public ScenarioRunner(OptionalLong seed) {
    this.seed = seed;
  }

  /// {@return what came of each scenario in a file, one unless the file has variations; a step that
  /// fails is the last}
  public List<ScenarioResult> run(Path file) {
    try {
      return switch (ScenarioReader.read(file)) {
        case Reading.Valid(var scenarios) -> scenarios.stream().map(this::run).toList();
        case Reading.Invalid(var errors, var texts) ->
            List.of(ScenarioResult.invalid(file.toString(), errors, texts));
      };
    } catch (RuntimeException | StackOverflowError e) {
      // One file on which we break must not take the others with it.
      return List.of(ScenarioResult.broken(file.toString(), e));
    }
  }

  /// {@return what came of a scenario; a step that fails is the last}
  public ScenarioResult run(Scenario scenario) {
    long begin = System.nanoTime();
    long chosen = seedFor(scenario);
    try (var session = ScenarioSession.open(scenario, chosen)) {
      var bug = play(session);
      return ScenarioResult.of(session, bug, Duration.ofNanos(System.nanoTime() - begin));
    } catch (RuntimeException e) {
      return broken(scenario, chosen, e);
    }
  }

  /// {@return the seed for a run: ours, or the file's, or one by chance}
  public long seedFor(Scenario scenario) {
    return seed.orElseGet(
        () -> scenario.seed().orElseGet(() -> Entropy.system().stream("seed").nextInt(SEEDS)));
  }

  private static Optional<Throwable> play(ScenarioSession session) {
    try {
      boolean passed = true;
      while (passed && session.hasNext()) {
        passed = session.step().passed();
      }
      return Optional.empty();
    } catch (RuntimeException e) {
      return Optional.of(e);
    }
  }

  private static ScenarioResult broken(Scenario scenario, long seed, Throwable bug) {
    return new ScenarioResult(
        scenario.file(),
        scenario.name(),
        scenario.variation(),
        Result.FAILED,
        OptionalLong.of(seed),
        List.of(),
        List.of(),
        0,
        List.of(),
        Optional.of(bug),
        scenario.texts());
  }
}
