package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.EventName;
import java.util.List;
import java.util.Optional;

/// What is wanted of the order and number of events.
final class Sequence {

  private Sequence() {}

  /// {@return that these events are in the window in this order, whatever lies between}
  static Expectation inOrder(List<Wanted> wanted) {
    return evidence -> {
      var left = names(evidence);
      String after = "";
      for (var one : wanted) {
        int at = left.indexOf(one.text());
        if (at < 0) {
          return Optional.of(
              new Miss(one.place(), "trace", one.text() + after, "there: " + Lists.inWords(left)));
        }
        left = left.subList(at + 1, left.size());
        after = " after " + one.text();
      }
      return Optional.empty();
    };
  }

  /// {@return that the window has these events and no others}
  static Expectation exactly(Place list, List<Wanted> wanted) {
    return Expectation.inOrder(
        "trace-exactly", list, wanted, evidence -> new Seen.Values(names(evidence)));
  }

  /// {@return that the window lacks an event}
  static Expectation never(Wanted unwanted) {
    return evidence ->
        evidence.window().stream()
            .filter(it -> it.event().name().id().equals(unwanted.text()))
            .findFirst()
            .map(it ->
                new Miss(
                    unwanted.place(),
                    "never",
                    "no " + unwanted.text(),
                    "entry " + it.seq() + ": " + it.event().summary()));
  }

  /// {@return that the window has an event that many times}
  static Expectation count(String event, Wanted number) {
    return Expectation.that(
        "count of " + event,
        number,
        evidence -> Seen.value(names(evidence).stream().filter(event::equals).count()));
  }

  private static List<String> names(Evidence evidence) {
    return evidence.window().stream()
        .map(Entry::event)
        .map(it -> it.name())
        .map(EventName::id)
        .toList();
  }
}
