package dev.passkeylab.authenticator;

import java.util.Arrays;
import java.util.Optional;

/// Whether a device's credentials leave it, WebAuthn §6.1.3.
public enum Backup {
  /// Bound to the device: BE 0, BS 0.
  NONE("none"),
  /// May be backed up, is not yet: BE 1, BS 0.
  ELIGIBLE("eligible"),
  /// Backed up as soon as made: BE 1, BS 1.
  SYNCED("synced");

  private final String id;

  Backup(String id) {
    this.id = id;
  }

  /// {@return the spelling in files}
  public String id() {
    return id;
  }

  /// {@return the backup trait spelled `id`}
  public static Optional<Backup> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
  }
}
