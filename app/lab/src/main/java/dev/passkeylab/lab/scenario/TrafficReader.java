package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.PageEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Reads what an `expect` wants of requests and of the time.
final class TrafficReader {

  static final List<String> REQUEST = List.of("path", "status");
  static final List<String> ELAPSED = List.of("less-than", "at-least");

  private static final int HIGHEST_STATUS = 599;

  private final Typed typed;

  TrafficReader(Typed typed) {
    this.typed = typed;
  }

  /// {@return that the newest answer from a path has that status}
  List<Expectation> request(Node node) {
    return Fields.of(typed, node, "'request'", REQUEST)
        .flatMap(it -> {
          var path = it.needText("path");
          var status = it.need("status").flatMap(this::status);
          return path.flatMap(at ->
              status.map(
                  wanted -> Expectation.that("answer from " + at, wanted, e -> answer(e, at))));
        })
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<Wanted> status(Node node) {
    var status = typed.whole(node, "'status'");
    if (status.isPresent() && (status.getAsLong() < 100 || status.getAsLong() > HIGHEST_STATUS)) {
      return typed.wrong(node, "'status'", "a status of HTTP, such as 200");
    }
    return status.isPresent() ? Optional.of(Wanted.of(node, status.getAsLong())) : Optional.empty();
  }

  private static Seen answer(Evidence evidence, String path) {
    return evidence
        .newest(PageEvent.Responded.class, it -> it.path().equals(path))
        .map(it -> Seen.value(it.status()))
        .orElse(Seen.nothing("nothing was answered from " + path + " in this window"));
  }

  /// {@return that the window took so long, by the run's clock}
  List<Expectation> elapsed(Node node) {
    var wanted = new ArrayList<Expectation>();
    Fields.wanted(typed, node, "elapsed", ELAPSED)
        .ifPresent(it -> {
          it.get("less-than").ifPresent(at -> bound(wanted, at, "less than", (a, b) -> a < b));
          it.get("at-least").ifPresent(at -> bound(wanted, at, "at least", (a, b) -> a >= b));
        });
    return wanted;
  }

  private void bound(
      List<Expectation> wanted, Node node, String words, BiPredicate<Long, Long> holds) {
    typed
        .duration(node, "'elapsed'")
        .ifPresent(bound ->
            wanted.add(evidence -> {
              var took = took(evidence);
              return holds.test(took.toMillis(), bound.toMillis())
                  ? Optional.empty()
                  : Optional.of(
                      new Miss(node.place(), "elapsed", words + " " + bound, took.toString()));
            }));
  }

  private static Duration took(Evidence evidence) {
    var window = evidence.window();
    return window.stream()
        .map(it -> Duration.between(window.getFirst().at(), reached(it)))
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  // Time that passes is written down where it begins.
  private static Instant reached(Entry entry) {
    return entry.event() instanceof LabEvent.Advanced(var by)
        ? entry.at().plus(Duration.parse(by))
        : entry.at();
  }
}
