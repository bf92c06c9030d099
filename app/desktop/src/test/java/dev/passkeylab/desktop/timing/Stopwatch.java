package dev.passkeylab.desktop.timing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// How long something took, each of the times that it was done.
final class Stopwatch {

  private final List<Double> times = new ArrayList<>();

  /// Does `work` and notes how long that took.
  void time(Runnable work) {
    long before = System.nanoTime();
    work.run();
    note(System.nanoTime() - before);
  }

  void note(long nanoseconds) {
    times.add(nanoseconds / 1e6);
  }

  @Override
  public String toString() {
    Collections.sort(times);
    int last = times.size() - 1;
    return times.size() == 1
        ? ms(times.getFirst())
        : "%s median, %s p95, %s most, of %d"
            .formatted(
                ms(times.get(last / 2)),
                ms(times.get(last * 95 / 100)),
                ms(times.get(last)),
                last + 1);
  }

  private static String ms(double time) {
    return String.format(Locale.ROOT, "%.1f ms", time);
  }
}
