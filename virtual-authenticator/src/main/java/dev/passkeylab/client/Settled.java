package dev.passkeylab.client;

/// How a promise of `navigator.credentials` settled.
///
/// @param <T> what it is fulfilled with
public sealed interface Settled<T> {

  /// It was fulfilled.
  record Fulfilled<T>(T value) implements Settled<T> {}

  /// It was rejected, with the exception that `cause` names.
  record Rejected<T>(Cause cause) implements Settled<T> {}
}
