package dev.passkeylab.authenticator;

import dev.passkeylab.world.Answer;

/// What a device asks of the person before it makes or uses a credential, with the retry counters
/// of CTAP 2.3 §6.5: wrong answers are asked again until none is left, and a right one gives all
/// back.
final class Verifier {

  private Device device;
  private final UserGate gate;
  private Retries retries = Retries.FULL;

  Verifier(Device device, UserGate gate) {
    this.device = device;
    this.gate = gate;
  }

  Retries retries() {
    return retries;
  }

  void set(Device traits) {
    device = traits;
  }

  void reset() {
    retries = Retries.FULL;
  }

  void powerCycle() {
    retries = retries.poweredAgain();
  }

  /// {@return what the person did}
  ///
  /// @param wanted the option `uv`. Without it a device asks for no more than a touch; only where
  ///   the gesture that unlocks a platform device is a verification does it verify all the same, as
  ///   WebAuthn §6.2.3 allows.
  // DEVIATION: a key with a PIN may insist on it before it keeps a discoverable credential, since
  // makeCredUvNotRqd covers others only (CTAP 2.3 §6.1.2). Ours leaves that to the option.
  Seen verify(boolean wanted, Ask ask) {
    if (device.faults().contains(Fault.CLAIMS_VERIFICATION)) {
      return touch(ask, true);
    }
    if (!wanted && !(device.platform() && device.verification().biometric())) {
      return touch(ask, false);
    }
    return switch (device.verification()) {
      case NONE -> touch(ask, false);
      case PIN -> byPin(ask);
      case FINGERPRINT -> builtIn(Way.FINGERPRINT, ask);
      case FACE -> builtIn(Way.FACE, ask);
      case SYSTEM_PASSWORD -> builtIn(Way.SYSTEM_PASSWORD, ask);
    };
  }

  private Seen builtIn(Way way, Ask ask) {
    for (int attempt = 1; retries.builtIn() > 0; attempt++) {
      var status = ask(way, attempt, retries.builtIn(), ask);
      if (status == CtapStatus.OK) {
        retries = retries.rightGesture();
        return Seen.verified(true);
      }
      if (status != CtapStatus.UV_INVALID) {
        return Seen.refused(status);
      }
      retries = retries.wrongGesture();
    }
    return device.pin() ? byPin(ask) : Seen.refused(CtapStatus.UV_BLOCKED);
  }

  private Seen byPin(Ask ask) {
    for (int attempt = 1; retries.pin() > 0 && retries.pinInARow() > 0; attempt++) {
      int left = Math.min(retries.pin(), retries.pinInARow());
      var status = ask(Way.PIN, attempt, left, ask);
      if (status == CtapStatus.OK) {
        retries = Retries.FULL;
        return device.platform() ? Seen.verified(true) : touch(ask, true);
      }
      if (status != CtapStatus.UV_INVALID) {
        return Seen.refused(status);
      }
      retries = retries.wrongPin();
    }
    return Seen.refused(retries.pin() > 0 ? CtapStatus.PIN_AUTH_BLOCKED : CtapStatus.PIN_BLOCKED);
  }

  /// A PIN is typed at the computer, so that it does not show that somebody is at a device plugged
  /// into it.
  private Seen touch(Ask ask, boolean verified) {
    if (device.faults().contains(Fault.CLAIMS_PRESENCE)) {
      return new Seen(CtapStatus.OK, true, verified);
    }
    if (!device.presence()) {
      return new Seen(CtapStatus.OK, false, verified);
    }
    var status = ask(Way.TOUCH, 1, 1, ask);
    if (status == CtapStatus.OK) {
      return new Seen(status, true, verified);
    }
    return Seen.refused(status == CtapStatus.UV_INVALID ? CtapStatus.OPERATION_DENIED : status);
  }

  private CtapStatus ask(Way way, int attempt, int left, Ask ask) {
    var request =
        new UserGate.Request(device, way, ask.purpose(), ask.rpId(), ask.account(), attempt, left);
    return switch (gate.verify(request, ask.deadline())) {
      case Answer.Given<UserGate.Gesture>(var gesture) ->
          switch (gesture) {
            case MATCHES -> CtapStatus.OK;
            case DOES_NOT_MATCH -> CtapStatus.UV_INVALID;
            case CANCELS -> CtapStatus.OPERATION_DENIED;
          };
      case Answer.TimedOut<UserGate.Gesture> _ -> CtapStatus.USER_ACTION_TIMEOUT;
      case Answer.Aborted<UserGate.Gesture> _ -> CtapStatus.KEEPALIVE_CANCEL;
    };
  }
}
