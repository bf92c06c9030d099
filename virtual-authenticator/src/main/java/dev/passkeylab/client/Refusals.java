package dev.passkeylab.client;

import dev.passkeylab.authenticator.CtapStatus;
import dev.passkeylab.world.AbortReason;

/// What a refusal of the device or an abort means to the request, WebAuthn §5.1.3 and §5.1.4.
final class Refusals {

  private Refusals() {}

  static Cause cause(CtapStatus status, Signal signal) {
    return switch (status) {
      case CREDENTIAL_EXCLUDED -> Cause.ALREADY_REGISTERED;
      case UNSUPPORTED_ALGORITHM -> Cause.NO_COMMON_ALGORITHM;
      case OPERATION_DENIED -> Cause.USER_CANCELLED;
      case USER_ACTION_TIMEOUT -> Cause.TIMED_OUT;
      case UV_BLOCKED -> Cause.LOCKED_OUT;
      case PIN_AUTH_BLOCKED -> Cause.PIN_LOCKED;
      case PIN_BLOCKED -> Cause.PIN_BLOCKED;
      case NO_CREDENTIALS -> Cause.NO_CREDENTIAL;
      case KEEPALIVE_CANCEL -> {
        var reason = signal.reason();
        yield reason == null ? Cause.DEVICE_FAILED : cause(reason);
      }
      case OK,
          INVALID_COMMAND,
          INVALID_PARAMETER,
          INVALID_LENGTH,
          CBOR_UNEXPECTED_TYPE,
          INVALID_CBOR,
          MISSING_PARAMETER,
          UNSUPPORTED_OPTION,
          INVALID_OPTION,
          UV_INVALID ->
          Cause.DEVICE_FAILED;
    };
  }

  static Cause cause(AbortReason reason) {
    return switch (reason) {
      case SIGNAL -> Cause.PAGE_ABORTED;
      case NAVIGATION, CLOSED -> Cause.PAGE_LEFT;
    };
  }
}
