package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.desktop.session.Notice;
import dev.passkeylab.lab.scenario.Scenario;
import dev.passkeylab.lab.scenario.ScenarioError;
import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.ScenarioRunner;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What came of running a file.
///
/// @param text what was run
/// @param runs one for each variation
/// @param errors what is wrong with the file, where nothing was run
/// @param bug what we did wrong
record Played(String text, List<Ran> runs, List<ScenarioError> errors, Optional<Notice.Bug> bug) {

  /// What came of one scenario.
  ///
  /// @param result without its trace
  /// @param virtual how long it took in its own time
  /// @param entries how many entries its trace had
  record Ran(Scenario scenario, ScenarioResult result, Duration virtual, int entries) {

    static Ran of(Scenario scenario) {
      var result = new ScenarioRunner(OptionalLong.empty()).run(scenario);
      var trace = result.trace();
      var virtual =
          trace.isEmpty()
              ? Duration.ZERO
              : Duration.between(trace.getFirst().at(), trace.getLast().at());
      return new Ran(scenario, result.withoutTrace(), virtual, trace.size());
    }
  }

  /// Runs a file from beginning to end. Takes as long as it takes.
  ///
  /// @throws IOException when it cannot be read
  static Played of(FileRef file, Optional<Draft> draft) throws IOException {
    var written = Written.read(file, draft);
    var runs = written.scenarios().stream().map(Ran::of).toList();
    var bug = runs.stream().flatMap(it -> it.result().bug().stream()).findFirst();
    return new Played(written.text(), runs, written.errors(), bug.map(Notice.Bug::of));
  }

  /// {@return that it could not be run, for this reason}
  static Played not(FileRef file, Exception why) {
    return why instanceof IOException
        ? new Played("", List.of(), List.of(unreadable(file, why)), Optional.empty())
        : new Played("", List.of(), List.of(), Optional.of(Notice.Bug.of(why)));
  }

  private static ScenarioError unreadable(FileRef file, Exception why) {
    return new ScenarioError(file.path(), 1, 1, "cannot be read: " + why.getMessage(), null);
  }

  Outcome outcome() {
    if (bug.isPresent()) {
      return Outcome.BROKEN;
    } else if (!errors.isEmpty()) {
      return Outcome.WRONG;
    }
    return count(false) == 0 ? Outcome.PASSED : Outcome.FAILED;
  }

  /// {@return how many steps passed, or failed}
  long count(boolean passed) {
    return runs.stream()
        .flatMap(it -> it.result().steps().stream())
        .filter(it -> it.passed() == passed)
        .count();
  }

  /// {@return how long it really took}
  long milliseconds() {
    return runs.stream().mapToLong(it -> it.result().milliseconds()).sum();
  }

  /// {@return how long it took in the time of the scenarios}
  Duration virtual() {
    return runs.stream().map(Ran::virtual).reduce(Duration.ZERO, Duration::plus);
  }
}
