package dev.passkeylab.authenticator;

import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// Asks the person for a gesture and returns what happened, never what was hoped.
@FunctionalInterface
public interface UserGate {

  /// Waits for one gesture.
  Answer<Gesture> verify(Request request, Deadline deadline);

  /// What a gesture came to.
  enum Gesture {
    /// The sensor knows the finger: present and verified.
    MATCHES,
    /// The sensor does not know it.
    DOES_NOT_MATCH,
    /// The person closed the sheet.
    CANCELS
  }

  /// What the gesture is for.
  enum Purpose {
    CREATE,
    SIGN_IN
  }

  /// What is asked of the person.
  ///
  /// @param account whose credential is made or used
  /// @param attempt the how-many-eth time for the same operation, from 1
  /// @param attemptsLeft wrong gestures left before the device locks, this one included
  record Request(
      Device device, Purpose purpose, String rpId, String account, int attempt, int attemptsLeft) {}

  /// {@return a person whose finger always matches}
  static UserGate willing() {
    return (_, _) -> new Answer.Given<>(Gesture.MATCHES);
  }

  /// {@return a person who always cancels}
  static UserGate unwilling() {
    return (_, _) -> new Answer.Given<>(Gesture.CANCELS);
  }
}
