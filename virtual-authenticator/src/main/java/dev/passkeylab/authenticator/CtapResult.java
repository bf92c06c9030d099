package dev.passkeylab.authenticator;

/// What a device makes of a command.
///
/// @param <T> what it answers when it complies
public sealed interface CtapResult<T> {

  /// It complied.
  record Done<T>(T value) implements CtapResult<T> {}

  /// It refused.
  record Refused<T>(CtapStatus status) implements CtapResult<T> {}
}
