package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/// What expectations look at: the trace, and from where on they look. There is nothing else that
/// they could see.
///
/// @param entries the whole trace
/// @param from how many of its entries lie before the window
/// @param found is told the number of each entry that an expectation takes for what it looks at
public record Evidence(List<Entry> entries, int from, IntConsumer found) {

  public Evidence {
    entries = List.copyOf(entries);
  }

  /// What expectations look at, with nobody who asks where they look.
  public Evidence(List<Entry> entries, int from) {
    this(entries, from, _ -> {});
  }

  /// {@return what is amiss, with the number of the entry that shows it, if one does}
  static Optional<Miss> check(Expectation wanted, List<Entry> trace, int from) {
    var found = new AtomicInteger();
    var miss = wanted.check(new Evidence(trace, from, found::set));
    return found.get() == 0 ? miss : miss.map(it -> it.in(found.get()));
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

  private <E extends Event> Optional<E> newest(
      List<Entry> entries, Class<E> kind, Predicate<E> fits) {
    return entries.reversed().stream()
        .filter(it -> kind.isInstance(it.event()) && fits.test(kind.cast(it.event())))
        .findFirst()
        .map(it -> {
          found.accept(it.seq());
          return kind.cast(it.event());
        });
  }
}
