package dev.passkeylab.authenticator;

/// What a device asks the person to do.
public enum Way {
  /// Put a finger on the sensor.
  FINGERPRINT("fingerprint"),
  /// Look into the camera.
  FACE("face"),
  /// Type the device's PIN.
  PIN("pin"),
  /// Type the password of the computer.
  SYSTEM_PASSWORD("system-password"),
  /// Touch or confirm, which shows that somebody is there and nothing more.
  TOUCH("touch");

  private final String id;

  Way(String id) {
    this.id = id;
  }

  /// {@return the spelling in files and traces}
  public String id() {
    return id;
  }
}
