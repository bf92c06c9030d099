package dev.passkeylab.desktop.live;

import java.util.Optional;

/// Whether browsers are let in.
public sealed interface LiveState {

  /// Nobody was let in yet: there is no live run.
  record Idle() implements LiveState {}

  /// The server is starting.
  record Starting() implements LiveState {}

  /// Browsers are let in.
  ///
  /// @param address where the site's pages begin
  /// @param token what programs show that use the site's devices
  /// @param remark what is worth knowing about the address
  record Serving(String address, String token, Optional<String> remark) implements LiveState {}

  /// The server is stopping.
  record Stopping() implements LiveState {}

  /// Nobody is let in any more; what was recorded stays.
  record Stopped() implements LiveState {}
}
