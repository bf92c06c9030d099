package dev.passkeylab.cli;

import java.io.Serial;

/// What the user gave cannot be used; the message says what and where, and needs nothing added.
final class WrongInput extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  WrongInput(String message) {
    super(message);
  }
}
