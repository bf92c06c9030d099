package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What expectations look at: the trace, and from where on they look. There is nothing else that
/// they could see.
///
/// @param entries the whole trace
/// @param from how many of its entries lie before the window
public record Evidence(List<Entry> entries, int from) {

  public Evidence {
    entries = List.copyOf(entries);
  }

  /// {@return the entries of the window}
  public List<Entry> window() {
    return entries.subList(from, entries.size());
  }

  /// {@return the newest event of a kind in the window}
  <E extends Event> Optional<E> newest(Class<E> kind) {
    return newest(window(), kind, _ -> true);
  }

  /// {@return the newest event of a kind in the window that fits}
  <E extends Event> Optional<E> newest(Class<E> kind, Predicate<E> fits) {
    return newest(window(), kind, fits);
  }

  /// {@return the newest event of a kind in the whole trace that fits: what is so now}
  <E extends Event> Optional<E> latest(Class<E> kind, Predicate<E> fits) {
    return newest(entries, kind, fits);
  }

  private static <E extends Event> Optional<E> newest(
      List<Entry> entries, Class<E> kind, Predicate<E> fits) {
    return entries.reversed().stream()
        .map(Entry::event)
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(fits)
        .findFirst();
  }
}
