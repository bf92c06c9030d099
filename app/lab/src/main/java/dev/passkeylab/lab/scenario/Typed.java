package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.bench.Durations;
import dev.passkeylab.lab.run.StagedRun;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Takes nodes for what they should be. What is something else becomes a problem, and the result is
/// empty.
final class Typed {

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final int LONGEST_WORD = 60;

  final Problems problems;

  Typed(Problems problems) {
    this.problems = problems;
  }

  /// {@return a text; numbers and truth values are taken as they are written}
  Optional<String> text(Node node, String what) {
    if (node instanceof Node.Scalar scalar && !scalar.isMissing()) {
      return Optional.of(scalar.text());
    }
    return wrong(node, what, "a text");
  }

  /// {@return a whole number, decimal or `0x`}
  OptionalLong whole(Node node, String what) {
    if (node instanceof Node.Scalar scalar && scalar.plain() && !scalar.text().contains("#")) {
      try {
        return OptionalLong.of(Long.decode(decimal(scalar.text())));
      } catch (NumberFormatException _) {
        // reported below
      }
    }
    wrong(node, what, "a whole number");
    return OptionalLong.empty();
  }

  // Long.decode would take a leading zero for octal, which YAML 1.2 does not.
  private static String decimal(String text) {
    return text.replaceFirst("^([+-]?)0+(?=\\d)", "$1");
  }

  /// {@return `true` or `false`}
  Optional<Boolean> truth(Node node, String what) {
    return word(node, what, Vocabulary.TRUTHS).map(Boolean::valueOf);
  }

  /// {@return one of a closed list of words}
  Optional<String> word(Node node, String what, Collection<String> words) {
    if (!(node instanceof Node.Scalar scalar) || scalar.isMissing()) {
      return wrong(node, what, oneOf(words));
    }
    if (words.contains(scalar.text())) {
      return Optional.of(scalar.text());
    }
    problems.add(
        scalar.place(),
        "%s cannot be '%s'%s"
            .formatted(what, shortened(scalar.text()), Words.didYouMean(scalar.text(), words)),
        oneOf(words));
    return Optional.empty();
  }

  /// {@return one of the words that this version supports}
  ///
  /// @param all those that the format has
  Optional<String> word(
      Node node, String what, Collection<String> supported, Collection<String> all) {
    var word = word(node, what, all.contains(textOf(node)) ? all : supported);
    if (word.filter(it -> !supported.contains(it)).isPresent()) {
      problems.notYet(node.place(), word.get(), supported);
      return Optional.empty();
    }
    return word;
  }

  private static String textOf(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  /// {@return a duration such as `90s` or `5m`}
  Optional<Duration> duration(Node node, String what) {
    var duration =
        node instanceof Node.Scalar scalar
            ? Durations.read(scalar.text())
            : Optional.<Duration>empty();
    return duration.isPresent() ? duration : wrong(node, what, Durations.EXPECTED);
  }

  /// {@return an instant such as `2026-01-01T00:00:00Z`}
  Optional<Instant> instant(Node node, String what) {
    if (node instanceof Node.Scalar scalar) {
      try {
        var instant = Instant.parse(scalar.text());
        return instant.isBefore(StagedRun.EARLIEST) || instant.isAfter(StagedRun.LATEST)
            ? wrong(node, what, "an instant of the years 1970 to 9999")
            : Optional.of(instant);
      } catch (DateTimeParseException _) {
        // reported below
      }
    }
    return wrong(node, what, "an instant such as 2026-01-01T00:00:00Z");
  }

  /// {@return a UUID in lower case}
  Optional<String> uuid(Node node, String what) {
    return text(node, what)
        .map(it -> it.toLowerCase(Locale.ROOT))
        .flatMap(it ->
            UUID.matcher(it).matches()
                ? Optional.of(it)
                : wrong(node, what, "a UUID, as in 00000000-0000-0000-0000-000000000000"));
  }

  /// {@return a list's items}
  Optional<List<Node>> items(Node node, String what) {
    return node instanceof Node.Items list
        ? Optional.of(list.items())
        : wrong(node, what, "a list, as in [a, b]");
  }

  /// {@return a list of words of a closed list}
  Optional<List<String>> words(Node node, String what, Collection<String> words) {
    return items(node, what)
        .map(list -> list.stream().flatMap(it -> word(it, what, words).stream()).toList());
  }

  <T> Optional<T> wrong(Node node, String what, String expected) {
    problems.add(node.place(), "%s cannot be %s".formatted(what, shortened(node.kind())), expected);
    return Optional.empty();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_WORD ? text : text.substring(0, LONGEST_WORD) + "…";
  }

  static String oneOf(Collection<String> words) {
    return words.size() == 1 ? words.iterator().next() : "one of " + String.join(", ", words);
  }
}
