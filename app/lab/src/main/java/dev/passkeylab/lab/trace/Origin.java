package dev.passkeylab.lab.trace;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a trace was recorded of: a scenario, and how its steps went. It stands in the first line of
/// a trace file, so that who opens the file knows what was expected, and not only what happened.
///
/// @param file the scenario's file, as it was given to whoever played it
/// @param name what the scenario is called
/// @param variation which row of the file's `with` was played; `null` where it has none
/// @param result `passed` or `failed`
/// @param seed what the run's entropy was derived from
/// @param steps those that were taken, in order
public record Origin(
    String file,
    String name,
    @Nullable String variation,
    String result,
    long seed,
    List<Step> steps) {

  /// A step that was taken.
  ///
  /// @param file where it is written, which may be a file that the scenario uses
  /// @param line of its verb, or where it failed, from 1
  /// @param column likewise
  /// @param verb as the file has it
  /// @param after the number of the last entry before what the step did or looked at
  /// @param misses what was wanted and not seen; none where the step passed
  public record Step(String file, int line, int column, String verb, int after, List<Miss> misses) {

    public Step {
      misses = List.copyOf(misses);
    }
  }

  /// Something wanted that was not seen.
  ///
  /// @param file where the wanted value is written
  /// @param line of the wanted value
  /// @param column of the wanted value
  /// @param subject what was looked at: `verdict`
  /// @param entry the number of the entry in which it was seen otherwise; `null` where there is
  ///   none
  public record Miss(
      String file,
      int line,
      int column,
      String subject,
      String wanted,
      String seen,
      @Nullable Integer entry) {}

  public Origin {
    steps = List.copyOf(steps);
  }

  /// {@return the step that failed, if one did}
  public Optional<Step> failure() {
    return steps.stream().filter(it -> !it.misses().isEmpty()).findFirst();
  }
}
