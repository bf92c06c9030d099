package dev.passkeylab.lab.bench;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Something about a thing on the bench that can be chosen: what files call it, what it may be, and
/// how it is read and made otherwise. Values are words, spelled as in files, so that whoever shows,
/// compares, reads or writes them need not know what they mean.
///
/// @param words those that it may have; none where any text of the right form will do
/// @param example what a text may be, for people; empty where there are words
public record Setting<T>(
    String id,
    Kind kind,
    List<String> words,
    String example,
    Function<T, List<String>> reader,
    BiFunction<T, List<String>, T> writer) {

  /// What the value of a setting is.
  public enum Kind {
    /// `true` or `false`.
    TRUTH,
    /// One of its words.
    WORD,
    /// Some of its words, in an order.
    WORDS,
    /// A whole number.
    NUMBER,
    /// A duration such as `5m`.
    DURATION,
    /// A text.
    TEXT,
    /// Some texts, or none.
    TEXTS
  }

  public Setting {
    words = List.copyOf(words);
  }

  /// {@return the value that `thing` has}
  public List<String> read(T thing) {
    return reader.apply(thing);
  }

  /// {@return the thing with another value}
  ///
  /// @throws ValueRefused saying what the value may be
  public T write(T thing, List<String> value) {
    return writer.apply(thing, List.copyOf(value));
  }

  /// {@return the value in one line, for people}
  public String shown(T thing) {
    var value = read(thing);
    return value.isEmpty() || value.equals(List.of("")) ? "nothing" : String.join(", ", value);
  }

  /// {@return whether both have the same value}
  public boolean same(T one, T other) {
    return read(one).equals(read(other));
  }

  /// {@return what files call these settings}
  public static <T> List<String> ids(List<Setting<T>> settings) {
    return settings.stream().map(Setting::id).toList();
  }

  /// {@return those of the settings in which two things differ}
  public static <T> List<Setting<T>> differing(List<Setting<T>> settings, T one, T other) {
    return settings.stream().filter(it -> !it.same(one, other)).toList();
  }
}
