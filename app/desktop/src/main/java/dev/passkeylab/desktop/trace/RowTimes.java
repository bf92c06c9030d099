package dev.passkeylab.desktop.trace;

import dev.passkeylab.desktop.look.Times;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the times of a run are written: since its start, or as the clock on the wall had it.
///
/// @param start where time is virtual; `null` for the clock on the wall
record RowTimes(@Nullable Instant start) {

  static final RowTimes WALL = new RowTimes(null);

  String of(Instant at) {
    return start == null ? Times.wall(at) : Times.brief(Duration.between(start, at));
  }
}
