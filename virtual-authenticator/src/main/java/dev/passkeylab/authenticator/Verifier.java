package dev.passkeylab.authenticator;

import dev.passkeylab.world.AbortReason;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// Built-in user verification with its retry counter, CTAP 2.3 §6.5.3 (uvRetries): wrong gestures
/// are asked again until none is left, and a right one gives all back.
final class Verifier {

  /// Wrong gestures before the device locks.
  private static final int RETRIES = 5;

  private final Device device;
  private final UserGate gate;
  private int retries = RETRIES;

  Verifier(Device device, UserGate gate) {
    this.device = device;
    this.gate = gate;
  }

  /// {@return `OK` when the person was verified, otherwise the status that says what happened
  /// instead}
  CtapStatus verify(UserGate.Purpose purpose, String rpId, String account, Deadline deadline) {
    for (int attempt = 1; retries > 0; attempt++) {
      var request = new UserGate.Request(device, purpose, rpId, account, attempt, retries);
      switch (gate.verify(request, deadline)) {
        case Answer.Given<UserGate.Gesture>(var gesture) -> {
          switch (gesture) {
            case MATCHES -> {
              retries = RETRIES;
              return CtapStatus.OK;
            }
            case DOES_NOT_MATCH -> retries--;
            case CANCELS -> {
              return CtapStatus.OPERATION_DENIED;
            }
          }
        }
        case Answer.TimedOut<UserGate.Gesture> _ -> {
          return CtapStatus.USER_ACTION_TIMEOUT;
        }
        case Answer.Aborted<UserGate.Gesture>(AbortReason _) -> {
          return CtapStatus.KEEPALIVE_CANCEL;
        }
      }
    }
    return CtapStatus.UV_BLOCKED;
  }
}
