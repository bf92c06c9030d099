package dev.passkeylab.lab.bench;

import dev.passkeylab.lab.bench.Setting.Kind;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Makes settings of each kind, and reads the texts that they have.
final class Values {

  static final String DURATION = "a time such as 500ms, 90s, 5m or 1h";

  private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

  private Values() {}

  static <T> Setting<T> truth(String id, Predicate<T> read, BiFunction<T, Boolean, T> write) {
    return new Setting<>(
        id,
        Kind.TRUTH,
        List.of("true", "false"),
        "",
        it -> List.of("" + read.test(it)),
        (it, value) -> write.apply(it, Boolean.valueOf(only(value))));
  }

  static <T> Setting<T> word(
      String id, List<String> words, Function<T, String> read, BiFunction<T, String, T> write) {
    return new Setting<>(
        id,
        Kind.WORD,
        words,
        "",
        it -> List.of(read.apply(it)),
        (it, value) -> write.apply(it, known(only(value), words)));
  }

  static <T, E> Setting<T> word(
      String id,
      E[] all,
      Function<E, String> name,
      Function<T, E> read,
      BiFunction<T, E, T> write) {
    return word(
        id,
        Arrays.stream(all).map(name).toList(),
        it -> name.apply(read.apply(it)),
        (it, word) -> write.apply(it, one(all, name, word)));
  }

  static <T, E> Setting<T> words(
      String id,
      E[] all,
      Function<E, String> name,
      Function<T, List<E>> read,
      BiFunction<T, List<E>, T> write) {
    return new Setting<>(
        id,
        Kind.WORDS,
        Arrays.stream(all).map(name).toList(),
        "",
        it -> read.apply(it).stream().map(name).toList(),
        (it, value) -> write.apply(it, value.stream().map(word -> one(all, name, word)).toList()));
  }

  static <T> Setting<T> text(
      String id, String example, Function<T, String> read, BiFunction<T, String, T> write) {
    return new Setting<>(
        id,
        Kind.TEXT,
        List.of(),
        example,
        it -> List.of(read.apply(it)),
        (it, value) -> write.apply(it, only(value).strip()));
  }

  static <T> Setting<T> time(
      String id, Function<T, Duration> read, BiFunction<T, Duration, T> write) {
    return text(
        id, DURATION, it -> shown(read.apply(it)), (it, text) -> write.apply(it, duration(text)));
  }

  private static <E> E one(E[] all, Function<E, String> name, String word) {
    return Arrays.stream(all)
        .filter(it -> name.apply(it).equals(word))
        .findFirst()
        .orElseThrow(
            () -> needs("one of " + String.join(", ", Arrays.stream(all).map(name).toList())));
  }

  private static String known(String word, List<String> words) {
    if (!words.contains(word)) {
      throw needs("one of " + String.join(", ", words));
    }
    return word;
  }

  private static String only(List<String> value) {
    if (value.size() != 1) {
      throw needs("one value");
    }
    return value.getFirst();
  }

  /// {@return what to throw for a value that will not do}
  static IllegalArgumentException needs(String expected) {
    return new IllegalArgumentException("needs " + expected);
  }

  /// {@return the time as files spell it, in the largest unit that loses nothing}
  static String shown(Duration time) {
    long millis = time.toMillis();
    if (millis % 3_600_000 == 0 && millis > 0) {
      return millis / 3_600_000 + "h";
    }
    if (millis % 60_000 == 0 && millis > 0) {
      return millis / 60_000 + "m";
    }
    return millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms";
  }

  private static Duration duration(String text) {
    var parts = TIME.matcher(text);
    if (!parts.matches()) {
      throw needs(DURATION);
    }
    long number = Long.parseLong(parts.group(1));
    return switch (parts.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }
}
