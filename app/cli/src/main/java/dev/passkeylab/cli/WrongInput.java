package dev.passkeylab.cli;

import dev.passkeylab.bytes.Malformed;
import java.io.Serial;

/// What the user gave cannot be used; the message says what and where, and needs nothing added.
final class WrongInput extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  WrongInput(String message) {
    super(message);
  }

  WrongInput(Input.Unreadable why) {
    super(why.getMessage(), why);
  }

  /// {@return that the content of `file` is wrong}
  static WrongInput in(String file, Malformed problem) {
    return new WrongInput(file + ": " + problem.line());
  }
}
