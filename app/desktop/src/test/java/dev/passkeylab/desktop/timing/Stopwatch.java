package dev.passkeylab.desktop.timing;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// How long something took, each of the times that it was done: by the clock, and how much of that
/// the window's thread was at work, which a busy computer does not stretch.
final class Stopwatch {

  private final List<Double> wall = new ArrayList<>();
  private final List<Double> work = new ArrayList<>();
  private final long thread;
  private long began;
  private long worked;

  /// @param thread the number of the window's thread
  Stopwatch(long thread) {
    this.thread = thread;
  }

  void start() {
    worked = cpu();
    began = System.nanoTime();
  }

  void stop() {
    wall.add((System.nanoTime() - began) / 1e6);
    work.add((cpu() - worked) / 1e6);
  }

  private long cpu() {
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
  }

  @Override
  public String toString() {
    return "%s %s %s %s %6d"
        .formatted(at(wall, 0.5), at(wall, 0.95), at(work, 0.5), at(work, 0.95), wall.size());
  }

  private static String at(List<Double> times, double part) {
    Collections.sort(times);
    return String.format(Locale.ROOT, "%8.1f", times.get((int) ((times.size() - 1) * part)));
  }
}
