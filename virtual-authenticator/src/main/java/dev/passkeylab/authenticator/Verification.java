package dev.passkeylab.authenticator;

import java.util.Arrays;
import java.util.Optional;

/// How a device verifies the person, WebAuthn §6.2.3.
public enum Verification {
  /// Not at all: it can only tell that somebody is there.
  NONE("none"),
  /// By its own PIN.
  PIN("pin"),
  /// By a fingerprint sensor.
  FINGERPRINT("fingerprint"),
  /// By a camera.
  FACE("face"),
  /// By the password with which the person signs in to the computer.
  SYSTEM_PASSWORD("system-password");

  private final String id;

  Verification(String id) {
    this.id = id;
  }

  /// {@return the spelling in files}
  public String id() {
    return id;
  }

  /// {@return the verification spelled `id`}
  public static Optional<Verification> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }

  /// {@return whether a sensor does it, at the gesture that anyway unlocks the device}
  public boolean biometric() {
    return this == FINGERPRINT || this == FACE;
  }
}
