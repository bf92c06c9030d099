package dev.passkeylab.lab.report;

import dev.passkeylab.lab.trace.Entry;
import java.time.Duration;

/// How long after the start of a run something happened, as reports write it: `05:00.000`.
final class Elapsed {

  private Elapsed() {}

  /// {@return minutes, seconds and milliseconds from `first` to `entry`}
  static String between(Entry first, Entry entry) {
    var since = Duration.between(first.at(), entry.at());
    return "%02d:%02d.%03d"
        .formatted(since.toMinutes(), since.toSecondsPart(), since.toMillisPart());
  }
}
