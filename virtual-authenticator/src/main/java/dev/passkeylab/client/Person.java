package dev.passkeylab.client;

import dev.passkeylab.authenticator.UserGate;
import dev.passkeylab.authenticator.Way;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// How the person in front of a [VirtualBrowser] answers whatever is asked.
public enum Person implements UserGate {
  /// Picks an account, gives the right finger, types the right PIN, touches.
  ACCEPTS,
  /// Closes every sheet and picks nothing.
  CANCELS,
  /// Picks an account and gets every verification wrong until the device locks; a locked device
  /// stays so. A touch is given: it cannot be wrong.
  FAILS,
  /// Lets every sheet time out and picks nothing.
  TIMES_OUT;

  /// {@return whether they answer at all what a device asks}
  boolean answers() {
    return switch (this) {
      case ACCEPTS, FAILS -> true;
      case CANCELS, TIMES_OUT -> false;
    };
  }

  @Override
  public Answer<Gesture> verify(Request request, Deadline deadline) {
    return switch (this) {
      case ACCEPTS -> new Answer.Given<>(Gesture.MATCHES);
      case CANCELS -> new Answer.Given<>(Gesture.CANCELS);
      case FAILS ->
          new Answer.Given<>(request.way() == Way.TOUCH ? Gesture.MATCHES : Gesture.DOES_NOT_MATCH);
      case TIMES_OUT -> new Answer.TimedOut<>();
    };
  }
}
