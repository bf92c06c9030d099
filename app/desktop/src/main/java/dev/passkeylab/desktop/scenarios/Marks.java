package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.scenario.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is shown beside the lines of a file.
///
/// @param passed by line, whether the step that begins there passed
/// @param seen by line, what was seen where something else was wanted
/// @param next the line of the step that the lab takes next, or 0
/// @param from which run the marks are of, in words
record Marks(Map<Integer, Boolean> passed, Map<Integer, String> seen, int next, String from) {

  static final Marks NONE = new Marks(Map.of(), Map.of(), 0, "");

  Marks {
    passed = Map.copyOf(passed);
    seen = Map.copyOf(seen);
  }

  /// {@return those of the run in the lab, where that is a run of `written`, else of the last run
  /// of the same text}
  static Marks of(Written written, Snapshot lab, Optional<Played> played) {
    var script = lab.script();
    boolean there = script.ref().equals(written.file()) && script.text().equals(written.text());
    if (there && !(lab.results().isEmpty() && played.isPresent())) {
      return of(written.file(), lab);
    }
    return played
        .filter(it -> it.text().equals(written.text()) && !it.runs().isEmpty())
        .map(it -> of(written.file(), it))
        .orElse(NONE);
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
    return new Marks(passed, seen, next, "of the run in the lab");
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
    return new Marks(passed, seen, 0, "of the last run here");
  }

  private static boolean isIn(FileRef file, Place place) {
    return place.file().equals(file.path());
  }
}
