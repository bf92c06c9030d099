package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.desktop.session.Script;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.scenario.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is shown beside the lines of a file.
///
/// @param passed by line, whether the step that begins there passed
/// @param seen by line, what was seen where something else was wanted
/// @param breaks the lines of the steps before which a run in the lab stops
/// @param next the line of the step that the lab takes next, or 0
/// @param from which run the marks are of, in words
record Marks(
    Map<Integer, Boolean> passed,
    Map<Integer, String> seen,
    Set<Integer> breaks,
    int next,
    String from) {

  static final Marks NONE = new Marks(Map.of(), Map.of(), Set.of(), 0, "");

  Marks {
    passed = Map.copyOf(passed);
    seen = Map.copyOf(seen);
    breaks = Set.copyOf(breaks);
  }

  /// {@return those of the run in the lab, where that is a run of `written`, else of the last run
  /// of the same text}
  ///
  /// @param shown the file whose lines they stand beside: the same, or one that it uses
  static Marks of(Written written, FileRef shown, Snapshot lab, Optional<Played> played) {
    var script = lab.script();
    boolean there = script.ref().equals(written.file()) && script.text().equals(written.text());
    if (there && !(lab.results().isEmpty() && played.isPresent())) {
      return of(shown, lab);
    }
    return played
        .filter(it -> it.text().equals(written.text()) && !it.runs().isEmpty())
        .map(it -> of(shown, it))
        .orElse(NONE)
        .with(there ? breaks(shown, lab) : Set.of());
  }

  private Marks with(Set<Integer> others) {
    return new Marks(passed, seen, others, next, from);
  }

  private static Set<Integer> breaks(FileRef file, Snapshot lab) {
    return lab.breakpoints().steps().stream()
        .flatMap(it -> lab.script().step(it).stream())
        .map(Script.Step::place)
        .filter(it -> isIn(file, it))
        .map(Place::line)
        .collect(Collectors.toSet());
  }

  private static Marks of(FileRef file, Snapshot lab) {
    var passed = new HashMap<Integer, Boolean>();
    var seen = new HashMap<Integer, String>();
    for (var result : lab.results()) {
      if (isIn(file, result.step().place())) {
        int line = result.step().place().line();
        passed.merge(line, result.passed(), Boolean::logicalAnd);
        if (!result.passed()) {
          seen.put(line, result.message());
        }
      }
    }
    int next =
        lab.script()
            .step(lab.next())
            .filter(it -> isIn(file, it.place()))
            .map(it -> it.place().line())
            .orElse(0);
    return new Marks(passed, seen, breaks(file, lab), next, "of the run in the lab");
  }

  private static Marks of(FileRef file, Played played) {
    var passed = new HashMap<Integer, Boolean>();
    var seen = new HashMap<Integer, String>();
    for (var run : played.runs()) {
      for (var result : run.result().steps()) {
        var place = run.scenario().steps().get(result.index()).place();
        if (isIn(file, place)) {
          passed.merge(place.line(), result.passed(), Boolean::logicalAnd);
        }
        result.misses().stream()
            .filter(miss -> isIn(file, miss.place()))
            .forEach(miss -> seen.putIfAbsent(miss.place().line(), "seen: " + miss.seen()));
      }
    }
    return new Marks(passed, seen, Set.of(), 0, "of the last run here");
  }

  private static boolean isIn(FileRef file, Place place) {
    return place.file().equals(file.path());
  }
}
