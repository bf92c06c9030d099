package dev.passkeylab.lab.report;

import dev.passkeylab.lab.scenario.ScenarioError;
import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.StepResult;
import java.util.ArrayList;
import java.util.List;

/// What came of scenarios, for people at a terminal.
public final class ConsoleReport {

  private static final int MOST_ENTRIES = 16;
  private static final String INDENT = "    ";

  private ConsoleReport() {}

  /// {@return the lines about one file, with nothing in them that a terminal would obey}
  public static List<String> lines(ScenarioResult result) {
    var lines = new ArrayList<String>();
    lines.add(heading(result));
    switch (result.result()) {
      case PASSED -> {}
      case FAILED -> result.failure().ifPresent(step -> failure(lines, result, step));
      case INVALID -> result.errors().forEach(error -> mistake(lines, result, error));
    }
    result
        .bug()
        .ifPresent(
            bug -> lines.add(INDENT + "this is a bug of Passkey Lab's, please report it: " + bug));
    return lines.stream().map(PlainText::of).toList();
  }

  private static String heading(ScenarioResult result) {
    var mark =
        switch (result.result()) {
          case PASSED -> "✓ passed ";
          case FAILED -> "✗ failed ";
          case INVALID -> "! invalid";
        };
    var details = new ArrayList<String>();
    if (!result.name().isEmpty()) {
      details.add(result.name() + result.variation().map(" [%s]"::formatted).orElse(""));
    }
    result.seed().ifPresent(seed -> details.add("seed " + seed));
    if (!result.steps().isEmpty()) {
      details.add(result.steps().size() + (result.steps().size() == 1 ? " step" : " steps"));
    }
    return mark
        + " "
        + result.file()
        + (details.isEmpty() ? "" : " · " + String.join(" · ", details));
  }

  private static void failure(List<String> lines, ScenarioResult result, StepResult step) {
    for (var miss : step.misses()) {
      var place = miss.place();
      lines.add(INDENT + place + ": " + miss.subject());
      source(lines, result, place.file(), place.line(), place.column());
      lines.add(INDENT + "  wanted  " + miss.wanted());
      lines.add(INDENT + "  seen    " + miss.seen());
    }
    lines.add("");
    var window = result.trace().subList(step.window(), result.trace().size());
    SequenceText.rows(window.isEmpty() ? result.trace() : window, MOST_ENTRIES)
        .forEach(row -> lines.add(INDENT + row));
  }

  private static void mistake(List<String> lines, ScenarioResult result, ScenarioError error) {
    lines.add(
        "%s%s:%d:%d: %s"
            .formatted(INDENT, error.file(), error.line(), error.column(), error.message()));
    source(lines, result, error.file(), error.line(), error.column());
    if (error.expected() != null) {
      lines.add(INDENT + "  expected  " + error.expected());
    }
  }

  /// The line of the file, and beneath it a mark at the column.
  private static void source(
      List<String> lines, ScenarioResult result, String file, int line, int column) {
    result
        .texts()
        .line(file, line)
        .map(SourceLine::new)
        .ifPresent(it -> {
          lines.add(INDENT + "  " + it.shownAt(column));
          lines.add(INDENT + "  " + it.mark(column));
        });
  }

  /// {@return the last line: how many ended how}
  public static String summary(List<ScenarioResult> results) {
    return "%d passed, %d failed, %d invalid"
        .formatted(
            count(results, ScenarioResult.Result.PASSED),
            count(results, ScenarioResult.Result.FAILED),
            count(results, ScenarioResult.Result.INVALID));
  }

  static long count(List<ScenarioResult> results, ScenarioResult.Result wanted) {
    return results.stream().filter(it -> it.result() == wanted).count();
  }
}
