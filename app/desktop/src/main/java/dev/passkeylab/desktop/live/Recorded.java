package dev.passkeylab.desktop.live;

import dev.passkeylab.lab.scenario.ScenarioFiles;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Origin;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What a trace file holds.
///
/// @param origin the scenario that was played; empty where the file does not say so
/// @param spot where to look at what failed in it; empty where nothing did, and where the file is
///   not found here
/// @param trace what happened
public record Recorded(Optional<Origin> origin, Optional<Spot> spot, List<Entry> trace) {

  /// A line, from 1, of a file that is there.
  public record Spot(Path file, int line) {}

  public Recorded {
    trace = List.copyOf(trace);
  }

  static Recorded of(Path file, Optional<Origin> origin, List<Entry> trace) {
    var miss = origin.flatMap(Origin::failure).map(it -> it.misses().getFirst());
    var spot = miss.flatMap(it -> find(file, it.file()).map(found -> new Spot(found, it.line())));
    return new Recorded(origin, spot, trace);
  }

  /// {@return the number of the entry to begin at: the one that was not as wanted, else the last
  /// one, behind which the run was given up; empty where nothing failed}
  public Optional<Integer> failedAt() {
    return origin
        .flatMap(Origin::failure)
        .map(it -> Objects.requireNonNullElse(it.misses().getFirst().entry(), trace.size()))
        .filter(it -> it >= 1 && it <= trace.size());
  }

  /// The same path as it was written, from the folder of the trace or from where we run. What a
  /// scenario uses is not listed among the scenarios, and so not found.
  private static Optional<Path> find(Path trace, String name) {
    if (!name.endsWith(ScenarioFiles.SUFFIX)) {
      return Optional.empty();
    }
    try {
      var path = Path.of(name);
      return Stream.of(trace.toAbsolutePath().resolveSibling(path), path.toAbsolutePath())
          .map(Path::normalize)
          .filter(Files::isRegularFile)
          .findFirst();
    } catch (InvalidPathException _) {
      return Optional.empty(); // written on another system, where files have other names
    }
  }
}
