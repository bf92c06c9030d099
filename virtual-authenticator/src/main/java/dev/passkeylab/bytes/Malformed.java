package dev.passkeylab.bytes;

import java.io.Serial;

/// A message that is not what it should be: where, and what was expected there.
public sealed class Malformed extends Exception permits Misencoded {

  @Serial private static final long serialVersionUID = 1L;

  private final String path;
  private final int offset;

  /// @param path which part of the message, such as `response.clientDataJSON`; empty for the whole
  /// @param offset the first byte that is wrong, or -1 where bytes are not what is wrong
  /// @param message what was expected and what was found
  public Malformed(String path, int offset, String message) {
    super(message);
    this.path = path;
    this.offset = offset;
  }

  /// {@return which part of the message it is}
  public String path() {
    return path;
  }

  /// {@return the first byte that is wrong, or -1}
  public int offset() {
    return offset;
  }

  /// {@return place and message as one line}
  public String line() {
    var place = path.isEmpty() ? "" : path + ": ";
    return place + getMessage() + (offset < 0 ? "" : " (offset " + offset + ")");
  }
}
