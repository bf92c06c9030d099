package dev.passkeylab.lab.relyingparty.store;

import java.time.Instant;

/// A one-time code that was sent to somebody, hashed like a password.
///
/// @param use for what it is good, with the user handle of the account
/// @param expires when it is good for nothing any more
/// @param tries how many wrong codes may still be typed
public record IssuedCode(String use, PasswordHash code, Instant expires, int tries) {

  /// {@return the same code after a wrong one was typed}
  public IssuedCode tried() {
    return new IssuedCode(use, code, expires, tries - 1);
  }
}
