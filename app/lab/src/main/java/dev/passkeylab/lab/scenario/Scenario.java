package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.bench.Bench;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A scenario file, read: a set-up, what is done, and what should come of it.
///
/// @param file as it was given
/// @param variation which row of the file's `with` this is
/// @param seed what the file derives all entropy from; random where it says nothing
/// @param texts of the file and those that it uses
/// @param clock where the run's time begins
public record Scenario(
    String file,
    String name,
    Optional<String> variation,
    OptionalLong seed,
    Instant clock,
    Bench bench,
    List<Step> steps,
    Texts texts) {

  /// Where the time of a run begins unless the file says otherwise.
  public static final Instant DEFAULT_CLOCK = Instant.parse("2026-01-01T00:00:00Z");

  public Scenario {
    steps = List.copyOf(steps);
  }
}
