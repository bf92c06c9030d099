package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.Party;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A run with real browsers: wall clock, any thread, recorded only. There is no going back in it,
/// since nobody could make a person do the same again.
public final class LiveRun {

  /// How many entries are kept; of more, the newest.
  public static final int MOST_ENTRIES = 100_000;

  private final InstantSource clock;
  private final Consumer<Entry> written;
  private final Deque<Entry> entries = new ArrayDeque<>();
  private int recorded;

  /// @param written told of every entry, in order, while nothing else is recorded
  public LiveRun(InstantSource clock, Consumer<Entry> written) {
    this.clock = clock;
    this.written = written;
  }

  /// Writes down what happened.
  public Entry record(Party from, Party to, @Nullable Entry cause, Event event) {
    synchronized (entries) {
      var entry =
          new Entry(
              ++recorded,
              clock.instant(),
              from,
              to,
              null,
              cause == null ? null : cause.seq(),
              event);
      entries.add(entry);
      if (entries.size() > MOST_ENTRIES) {
        entries.removeFirst();
      }
      written.accept(entry);
      return entry;
    }
  }

  /// {@return the entries that are kept, the oldest first}
  public List<Entry> trace() {
    synchronized (entries) {
      return List.copyOf(entries);
    }
  }

  /// {@return the entries that are kept and numbered above `seq`, the oldest first}
  public List<Entry> since(int seq) {
    synchronized (entries) {
      return entries.reversed().stream().limit(Math.max(0, recorded - seq)).toList().reversed();
    }
  }
}
