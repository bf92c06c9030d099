package dev.passkeylab.lab.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Something wanted of a trace: a pure function of it.
@FunctionalInterface
public interface Expectation {

  /// {@return what is amiss, if anything is}
  Optional<Miss> check(Evidence evidence);

  /// {@return that `probe` shows the wanted value}
  static Expectation that(String subject, Wanted wanted, Function<Evidence, Seen> probe) {
    return evidence ->
        switch (probe.apply(evidence)) {
          case Seen.Value(var text, _) when text.equals(wanted.text()) -> Optional.empty();
          case Seen.Value(_, var shown) -> miss(subject, wanted, shown);
          case Seen.Values(var texts) when texts.contains(wanted.text()) -> Optional.empty();
          case Seen.Values(var texts) -> miss(subject, wanted, Lists.inWords(texts));
          case Seen.Nothing(var because) -> miss(subject, wanted, because);
        };
  }

  private static Optional<Miss> miss(String subject, Wanted wanted, String seen) {
    return Optional.of(new Miss(wanted.place(), subject, wanted.text(), seen));
  }

  /// {@return that `probe` shows these values and no others, in any order}
  static Expectation allOf(
      String subject, Place list, List<Wanted> wanted, Function<Evidence, Seen> probe) {
    return Lists.compared(subject, list, wanted, probe, Lists::firstStranger);
  }

  /// {@return that `probe` shows these values and no others, in this order}
  static Expectation inOrder(
      String subject, Place list, List<Wanted> wanted, Function<Evidence, Seen> probe) {
    return Lists.compared(subject, list, wanted, probe, Lists::firstDifference);
  }
}
