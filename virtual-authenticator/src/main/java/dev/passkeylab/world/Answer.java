package dev.passkeylab.world;

/// What came of waiting for somebody: an answer, the deadline, or an abort from outside.
///
/// @param <T> the kind of answer
public sealed interface Answer<T> {

  /// The one who was asked answered.
  record Given<T>(T value) implements Answer<T> {}

  /// The deadline passed first.
  record TimedOut<T>() implements Answer<T> {}

  /// The waiting was called off.
  ///
  /// @param reason why: the reason decides how the waiting operation ends
  record Aborted<T>(AbortReason reason) implements Answer<T> {}
}
