package dev.passkeylab.authenticator;

import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// Asks the person for one deed and returns what happened, never what was hoped.
@FunctionalInterface
public interface UserGate {

  /// Waits for one deed, the one that the request's [Way] names.
  Answer<Gesture> verify(Request request, Deadline deadline);

  /// What a deed came to.
  enum Gesture {
    /// The sensor knows the finger or face, the PIN or password is right, or the touch was given.
    MATCHES,
    /// The sensor does not know it, or what was typed is wrong. A touch that is not given is
    /// cancelled or times out instead.
    DOES_NOT_MATCH,
    /// The person closed the sheet.
    CANCELS
  }

  /// What the deed is for.
  enum Purpose {
    CREATE,
    SIGN_IN
  }

  /// What is asked of the person.
  ///
  /// @param way what the person shall do
  /// @param account whose credential is made or used
  /// @param attempt the how-many-eth time for the same operation and way, from 1
  /// @param attemptsLeft wrong answers left before this way is locked, this one included; a touch
  ///   cannot be wrong and has 1
  record Request(
      Device device,
      Way way,
      Purpose purpose,
      String rpId,
      String account,
      int attempt,
      int attemptsLeft) {}

  /// {@return a person who does whatever is asked, and right}
  static UserGate willing() {
    return (_, _) -> new Answer.Given<>(Gesture.MATCHES);
  }

  /// {@return a person who always cancels}
  static UserGate unwilling() {
    return (_, _) -> new Answer.Given<>(Gesture.CANCELS);
  }
}
