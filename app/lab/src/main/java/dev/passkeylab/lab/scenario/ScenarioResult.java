package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// What came of a scenario.
///
/// @param file as it was given
/// @param name of the scenario; empty where the file could not be read so far
/// @param variation which row of the file's `with` was played
/// @param seed what its run was derived from; empty where there was no run
/// @param steps those that were taken, in order; only the last may have failed
/// @param errors the places that are wrong, or whose wanted value was not seen
/// @param trace all that happened
/// @param texts of the file and those that it uses
/// @param bug what broke, where our own code did: neither the scenario nor its file is to blame
public record ScenarioResult(
    String file,
    String name,
    Optional<String> variation,
    Result result,
    OptionalLong seed,
    List<StepResult> steps,
    List<ScenarioError> errors,
    long milliseconds,
    List<Entry> trace,
    Optional<Throwable> bug,
    Texts texts) {

  /// How a scenario ended.
  public enum Result {
    /// All steps could be taken, and all that was wanted was seen.
    PASSED,
    /// A step could not be taken, or something wanted was not seen.
    FAILED,
    /// The file is wrong; nothing was run.
    INVALID;

    /// {@return the word in reports}
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ScenarioResult {
    steps = List.copyOf(steps);
    errors = List.copyOf(errors);
    trace = List.copyOf(trace);
  }

  static ScenarioResult invalid(String file, List<ScenarioError> errors, Texts texts) {
    return new ScenarioResult(
        file,
        "",
        Optional.empty(),
        Result.INVALID,
        OptionalLong.empty(),
        List.of(),
        errors,
        0,
        List.of(),
        Optional.empty(),
        texts);
  }

  /// {@return that reading the file broke our own code}
  static ScenarioResult broken(String file, Throwable bug) {
    return new ScenarioResult(
        file,
        "",
        Optional.empty(),
        Result.FAILED,
        OptionalLong.empty(),
        List.of(),
        List.of(),
        0,
        List.of(),
        Optional.of(bug),
        new Texts());
  }

  /// {@return what has come of a session so far}
  public static ScenarioResult of(ScenarioSession session) {
    return of(session, Optional.empty(), Duration.ZERO);
  }

  static ScenarioResult of(ScenarioSession session, Optional<Throwable> bug, Duration took) {
    var steps = session.results();
    var errors =
        steps.stream().flatMap(step -> step.misses().stream()).map(ScenarioResult::error).toList();
    return new ScenarioResult(
        session.scenario().file(),
        session.scenario().name(),
        session.scenario().variation(),
        errors.isEmpty() && bug.isEmpty() ? Result.PASSED : Result.FAILED,
        OptionalLong.of(session.seed()),
        steps,
        errors,
        took.toMillis(),
        session.run().trace(),
        bug,
        session.scenario().texts());
  }

  private static ScenarioError error(Miss miss) {
    return new ScenarioError(
        miss.place().file(),
        miss.place().line(),
        miss.place().column(),
        miss.subject() + ": seen " + miss.seen(),
        miss.wanted());
  }

  /// {@return the same result with nothing that happened}
  public ScenarioResult withoutTrace() {
    return new ScenarioResult(
        file, name, variation, result, seed, steps, errors, milliseconds, List.of(), bug, texts);
  }

  /// {@return what the trace was recorded of, for its file}
  public Origin origin() {
    return Origins.of(this);
  }

  /// {@return the step that failed, if one did}
  public Optional<StepResult> failure() {
    return steps.stream().filter(step -> !step.passed()).findFirst();
  }

  /// {@return 0 passed, 1 failed, 2 the file is wrong, 3 our bug}
  public int exitCode() {
    if (bug.isPresent()) {
      return 3;
    }
    return switch (result) {
      case PASSED -> 0;
      case FAILED -> 1;
      case INVALID -> 2;
    };
  }
}
