package dev.passkeylab.client;

import dev.passkeylab.authenticator.UserGate;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// How the person in front of a [VirtualBrowser] answers whatever is asked.
public enum Person implements UserGate {
  /// Picks an account and gives the right finger.
  ACCEPTS,
  /// Closes every sheet and picks nothing.
  CANCELS,
  /// Picks an account and gives the wrong finger until the device locks; a locked device stays so.
  FAILS,
  /// Lets every sheet time out and picks nothing.
  TIMES_OUT;

  @Override
  public Answer<Gesture> verify(Request request, Deadline deadline) {
    return switch (this) {
      case ACCEPTS -> new Answer.Given<>(Gesture.MATCHES);
      case CANCELS -> new Answer.Given<>(Gesture.CANCELS);
      case FAILS -> new Answer.Given<>(Gesture.DOES_NOT_MATCH);
      case TIMES_OUT -> new Answer.TimedOut<>();
    };
  }
}
