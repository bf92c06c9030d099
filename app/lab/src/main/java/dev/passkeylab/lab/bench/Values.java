package dev.passkeylab.lab.bench;

import dev.passkeylab.lab.bench.Setting.Kind;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// Makes settings of each kind.
final class Values {

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
    return single(id, Kind.TEXT, example, read, write);
  }

  /// @param write takes text of any kind, and refuses what is no number
  static <T> Setting<T> number(
      String id, String example, Function<T, Integer> read, BiFunction<T, String, T> write) {
    return single(id, Kind.NUMBER, example, it -> "" + read.apply(it), write);
  }

  static <T> Setting<T> duration(
      String id, Function<T, Duration> read, BiFunction<T, Duration, T> write) {
    return single(
        id,
        Kind.DURATION,
        Durations.EXPECTED,
        it -> Durations.spelled(read.apply(it)),
        (it, text) ->
            write.apply(it, Durations.read(text).orElseThrow(() -> needs(Durations.EXPECTED))));
  }

  private static <T> Setting<T> single(
      String id,
      Kind kind,
      String example,
      Function<T, String> read,
      BiFunction<T, String, T> write) {
    return new Setting<>(
        id,
        kind,
        List.of(),
        example,
        it -> List.of(read.apply(it)),
        (it, value) -> write.apply(it, only(value)));
  }

  private static <E> E one(E[] all, Function<E, String> name, String word) {
    return Arrays.stream(all)
        .filter(it -> name.apply(it).equals(word))
        .findFirst()
        .orElseThrow(() -> needs(oneOf(Arrays.stream(all).map(name).toList())));
  }

  private static String known(String word, List<String> words) {
    if (!words.contains(word)) {
      throw needs(oneOf(words));
    }
    return word;
  }

  private static String oneOf(List<String> words) {
    return "one of " + String.join(", ", words);
  }

  private static String only(List<String> value) {
    if (value.size() != 1) {
      throw needs("one value");
    }
    return value.getFirst();
  }

  /// {@return what to throw for a value that will not do}
  static ValueRefused needs(String expected) {
    return new ValueRefused(expected);
  }
}
