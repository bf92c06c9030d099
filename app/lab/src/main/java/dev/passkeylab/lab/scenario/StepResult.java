package dev.passkeylab.lab.scenario;

import java.util.List;

/// What came of a step.
///
/// @param index of the step in its scenario
/// @param place where it failed, which may be that of a value within the step; the step's own where
///   it passed
/// @param verb the step's verb, as the file has it
/// @param misses what was wanted and not seen; empty where it passed
/// @param window how many entries of the trace lie before what the step looked at or did
public record StepResult(int index, Place place, String verb, List<Miss> misses, int window) {

  public StepResult {
    misses = List.copyOf(misses);
  }

  static StepResult of(int index, Step step, List<Miss> misses, int window) {
    var place = misses.isEmpty() ? step.place() : misses.getFirst().place();
    return new StepResult(index, place, step.verb().id(), misses, window);
  }

  /// {@return the line of its place}
  public int line() {
    return place.line();
  }

  /// {@return the column of its place}
  public int column() {
    return place.column();
  }

  /// {@return whether it was carried out, and all that it wanted was seen}
  public boolean passed() {
    return misses.isEmpty();
  }

  /// {@return what was wanted and what was seen, or nothing where it passed}
  public String message() {
    return String.join("; ", misses.stream().map(Miss::toString).toList());
  }
}
