package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.lab.scenario.Miss;
import dev.passkeylab.lab.scenario.Place;
import dev.passkeylab.lab.scenario.ScenarioError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of the results. A click on it goes to its place.
sealed interface ResultRow {

  /// {@return where it is written, if anywhere}
  Optional<Place> place();

  /// The variation that the rows under it are of.
  record Variation(String name, Outcome outcome) implements ResultRow {

    @Override
    public Optional<Place> place() {
      return Optional.empty();
    }
  }

  /// A step.
  ///
  /// @param line its line, with the file where that is another one
  /// @param passed whether it passed; empty where it was not taken
  /// @param entries which entries of the trace it is about, or nothing
  record Step(Place at, String line, String text, Optional<Boolean> passed, String entries)
      implements ResultRow {

    @Override
    public Optional<Place> place() {
      return Optional.of(at);
    }

    /// {@return whether it is written in the file itself}
    boolean isOwn() {
      return line.equals(String.valueOf(at.line()));
    }

    String word() {
      return passed.map(it -> it ? "passed" : "failed").orElse("not reached");
    }
  }

  /// What a step wanted and what was seen.
  record Missed(Miss miss) implements ResultRow {

    @Override
    public Optional<Place> place() {
      return Optional.of(miss.place());
    }
  }

  /// What is wrong with the file.
  record Mistake(ScenarioError error) implements ResultRow {

    @Override
    public Optional<Place> place() {
      return Optional.of(new Place(error.file(), error.line(), error.column()));
    }
  }

  /// {@return the rows of what came of running a file}
  static List<ResultRow> of(Written written, Played played) {
    var rows = new ArrayList<ResultRow>();
    played.errors().forEach(error -> rows.add(new Mistake(error)));
    for (var run : played.runs()) {
      run.scenario()
          .variation()
          .ifPresent(name ->
              rows.add(
                  new Variation(
                      name, run.result().exitCode() == 0 ? Outcome.PASSED : Outcome.FAILED)));
      add(rows, written, run);
    }
    return rows;
  }

  private static void add(List<ResultRow> rows, Written written, Played.Ran run) {
    var results = run.result().steps();
    for (int i = 0; i < run.scenario().steps().size(); i++) {
      var step = run.scenario().steps().get(i);
      boolean taken = i < results.size();
      rows.add(
          new Step(
              step.place(),
              line(step.place(), written),
              text(run, step.place()),
              taken ? Optional.of(results.get(i).passed()) : Optional.empty(),
              taken && step.verb().acts() ? entries(run, i) : ""));
      if (taken) {
        results.get(i).misses().forEach(miss -> rows.add(new Missed(miss)));
      }
    }
  }

  private static String entries(Played.Ran run, int index) {
    var results = run.result().steps();
    int next = index + 1;
    while (next < results.size() && !run.scenario().steps().get(next).verb().acts()) {
      next++;
    }
    int until = next < results.size() ? results.get(next).window() : run.entries();
    return entries(results.get(index).window() + 1, until);
  }

  private static String entries(int from, int to) {
    return from > to ? "" : from == to ? "#" + from : "#" + from + " to #" + to;
  }

  private static String line(Place place, Written written) {
    return place.file().equals(written.file().path())
        ? String.valueOf(place.line())
        : place.line() + " of " + Path.of(place.file()).getFileName();
  }

  private static String text(Played.Ran run, Place place) {
    var line = run.scenario().texts().line(place.file(), place.line()).orElse("");
    return line.replaceFirst("\\s+#.*$", "").strip().replaceFirst("^-\\s+", "");
  }
}
