package dev.passkeylab.lab.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The append-only list of what happened. One lock gives the numbers, so order and number agree.
public final class Trace {

  private final List<Entry> entries = new ArrayList<>();

  /// Adds an entry behind all others and gives it the next number.
  public synchronized Entry append(
      Instant at,
      Party from,
      Party to,
      @Nullable String ceremony,
      @Nullable Integer cause,
      Event event) {
    var entry = new Entry(entries.size() + 1, at, from, to, ceremony, cause, event);
    entries.add(entry);
    return entry;
  }

  /// {@return what has happened up to now}
  public synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }
}
