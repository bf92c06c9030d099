package dev.passkeylab.server.storage;

import java.nio.file.Path;

/// Where a program keeps what is its user's, by the XDG Base Directory Specification.
public final class DataFolder {

  private static final String NAME = "passkey-lab";

  private DataFolder() {}

  /// {@return the folder, which need not exist}
  public static Path usual() {
    var set = System.getenv("XDG_DATA_HOME");
    return set == null || set.isEmpty()
        ? Path.of(System.getProperty("user.home"), ".local", "share", NAME)
        : Path.of(set, NAME);
  }
}
