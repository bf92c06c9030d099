package dev.passkeylab.bytes;

import java.io.Serial;

/// A message with text that should spell bytes and does not.
public final class Misencoded extends Malformed {

  @Serial private static final long serialVersionUID = 1L;

  /// @param path which part of the message
  /// @param message what was expected and what was found
  public Misencoded(String path, String message) {
    super(path, -1, message);
  }
}
