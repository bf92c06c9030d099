package dev.passkeylab.authenticator;

/// How many answers may still be wrong, CTAP 2.3 §6.5.
///
/// @param builtIn for the sensor or the system password, before they are locked: 5 at first
/// @param pin for the PIN, before it is blocked for good: 8 at first
/// @param pinInARow for the PIN, before the device wants its power taken away: 3 at first
public record Retries(int builtIn, int pin, int pinInARow) {

  /// Of a device that nobody has got wrong.
  static final Retries FULL = new Retries(5, 8, 3);

  Retries wrongGesture() {
    return new Retries(builtIn - 1, pin, pinInARow);
  }

  Retries rightGesture() {
    return new Retries(FULL.builtIn, pin, pinInARow);
  }

  Retries wrongPin() {
    return new Retries(builtIn, pin - 1, pinInARow - 1);
  }

  Retries poweredAgain() {
    return new Retries(builtIn, pin, FULL.pinInARow);
  }
}
