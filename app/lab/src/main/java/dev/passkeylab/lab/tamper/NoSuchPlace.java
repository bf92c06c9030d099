package dev.passkeylab.lab.tamper;

import java.io.Serial;

/// A path that leads nowhere in this message, or an edit that its value does not allow; the message
/// says where the path ends and what there is instead.
public final class NoSuchPlace extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  NoSuchPlace(String message) {
    super(message, null, false, false);
  }

  /// {@return the reason, as a clause for people}
  public String reason() {
    return String.valueOf(getMessage());
  }
}
