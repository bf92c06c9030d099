package dev.passkeylab.desktop.trace;

import dev.passkeylab.desktop.live.OpenedState;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.live.Runs.Kind;
import dev.passkeylab.lab.trace.Entry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener.Change;

/// The books of all runs, which are kept whether a run is shown or not.
final class TraceBooks {

  private final Map<Kind, TraceBook> books = new EnumMap<>(Kind.class);
  private final BiConsumer<Kind, SortedSet<Integer>> changed;

  /// @param changed is told which run has something new, and of which entries
  TraceBooks(Runs runs, BiConsumer<Kind, SortedSet<Integer>> changed) {
    this.changed = changed;
    for (var kind : Kind.values()) {
      books.put(kind, new TraceBook(kind != Kind.LIVE));
    }
    of(Kind.STAGED).become(runs.staged().snapshot().get().trace());
    runs.staged().snapshot().addListener((_, _, now) -> become(Kind.STAGED, now.trace()));
    runs.live().trace().addListener(this::happened);
    runs.opened().state().addListener((_, _, now) -> opened(now));
  }

  TraceBook of(Kind kind) {
    return books.computeIfAbsent(kind, it -> new TraceBook(it != Kind.LIVE));
  }

  private void become(Kind kind, List<Entry> trace) {
    changed.accept(kind, of(kind).become(trace));
  }

  private void opened(OpenedState state) {
    if (state instanceof OpenedState.Open open) {
      become(Kind.OPENED, open.trace());
    }
  }

  private void happened(Change<? extends Entry> change) {
    var book = of(Kind.LIVE);
    var entries = new TreeSet<Integer>();
    while (change.next()) {
      if (change.getList().isEmpty()) {
        book.clear();
      } else if (change.wasRemoved()) {
        book.dropFirst(Math.min(change.getRemovedSize(), book.rows().size()));
      }
      if (change.wasAdded()) {
        entries.addAll(book.append(change.getAddedSubList()));
      }
    }
    changed.accept(Kind.LIVE, entries);
  }
}
