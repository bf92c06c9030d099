package dev.passkeylab.lab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Compares wanted lists with seen ones, and finds the place to blame.
final class Lists {

  private Lists() {}

  /// {@return that the lists agree, by a comparison that gives the place of a difference}
  static Expectation compared(
      String subject,
      Place list,
      List<Wanted> wanted,
      Function<Evidence, Seen> probe,
      BiFunction<List<Wanted>, List<String>, Optional<Optional<Place>>> difference) {
    var words = inWords(wanted.stream().map(Wanted::text).toList());
    return evidence ->
        switch (probe.apply(evidence)) {
          case Seen.Values(var texts) ->
              difference
                  .apply(wanted, texts)
                  .map(at -> new Miss(at.orElse(list), subject, words, inWords(texts)));
          case Seen.Value(_, var shown) -> Optional.of(new Miss(list, subject, words, shown));
          case Seen.Nothing(var because) -> Optional.of(new Miss(list, subject, words, because));
        };
  }

  /// {@return the first wanted value that was not seen, no place for a seen one too many, nothing
  /// where they agree}
  static Optional<Optional<Place>> firstStranger(List<Wanted> wanted, List<String> seen) {
    var left = new ArrayList<>(seen);
    for (var one : wanted) {
      if (!left.remove(one.text())) {
        return Optional.of(Optional.of(one.place()));
      }
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(Optional.empty());
  }

  /// {@return the first wanted value that differs from the seen one in its place, as
  /// [#firstStranger] does}
  static Optional<Optional<Place>> firstDifference(List<Wanted> wanted, List<String> seen) {
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= seen.size() || !seen.get(i).equals(wanted.get(i).text())) {
        return Optional.of(Optional.of(wanted.get(i).place()));
      }
    }
    return wanted.size() == seen.size() ? Optional.empty() : Optional.of(Optional.empty());
  }

  static String inWords(List<String> values) {
    return values.isEmpty() ? "none" : String.join(", ", values);
  }
}
