package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Malformed;
import java.util.function.Function;

/// A part of a response that was read, or not: what could not be read is told by the check in
/// charge, and leaves what depends on it unreached.
sealed interface Reading<T> {

  /// It was read.
  record Got<T>(T value) implements Reading<T> {}

  /// It is wrong in itself.
  ///
  /// @param stage the check in charge
  /// @param detail what is wrong, with its place
  record Wrong<T>(String stage, String detail) implements Reading<T> {}

  /// It lies within something that could not be read.
  ///
  /// @param stage the check in charge of that
  record Lost<T>(String stage) implements Reading<T> {}

  /// One step of reading.
  interface Step<A, B> {
    B read(A from) throws Malformed;
  }

  /// {@return the first reading of a chain}
  static <A, B> Reading<B> of(Check stage, A from, Step<A, B> step) {
    return new Got<>(from).then(stage, step);
  }

  /// {@return what lies within this}
  default <B> Reading<B> then(Check stage, Step<? super T, B> step) {
    return switch (this) {
      case Got<T>(var value) -> {
        try {
          yield new Got<>(step.read(value));
        } catch (Malformed e) {
          yield new Wrong<>(stage.id(), e.line());
        }
      }
      case Wrong<T>(var on, _) -> new Lost<>(on);
      case Lost<T>(var on) -> new Lost<>(on);
    };
  }

  /// {@return what a rule says of it}
  default Outcome judge(Function<? super T, Outcome> rule) {
    return switch (this) {
      case Got<T>(var value) -> rule.apply(value);
      case Wrong<T>(var on, _) -> Outcome.unreached("needs " + on);
      case Lost<T>(var on) -> Outcome.unreached("needs " + on);
    };
  }

  /// {@return what the check in charge says: that it was read, or what is wrong}
  default Outcome read(String wanted, Function<? super T, Outcome> rest) {
    return switch (this) {
      case Got<T>(var value) -> rest.apply(value);
      case Wrong<T>(_, var detail) -> Outcome.failed(detail, wanted);
      case Lost<T>(var on) -> Outcome.unreached("needs " + on);
    };
  }
}
