package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.UserGate;
import dev.passkeylab.lab.run.Biometric;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.CtapEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// The person at the devices of a run: every gesture is a prompt, and only its answer decides what
/// happened.
final class Person implements UserGate {

  private final Scene scene;

  Person(Scene scene) {
    this.scene = scene;
  }

  @Override
  public Answer<Gesture> verify(Request request, Deadline deadline) {
    var device = Party.device(request.device().name());
    var method = request.device().verification().id();
    scene.record(device, Party.PERSON, new CtapEvent.UserPrompted(method, request.attempt()));
    var prompt =
        new Biometric(
            device,
            method,
            purpose(request),
            request.account(),
            request.attempt(),
            request.attemptsLeft());
    return switch (scene.ask(prompt, deadline)) {
      case Answer.Given<Biometric.Deed>(var deed) -> new Answer.Given<>(done(deed, device, method));
      case Answer.TimedOut<Biometric.Deed> _ -> {
        scene.record(device, device, new CtapEvent.UserRefused("nobody answered"));
        yield new Answer.TimedOut<>();
      }
      case Answer.Aborted<Biometric.Deed>(var reason) -> new Answer.Aborted<>(reason);
    };
  }

  private Gesture done(Biometric.Deed deed, Party device, String method) {
    return switch (deed) {
      case MATCHES -> {
        scene.record(device, device, new CtapEvent.UserVerified(method));
        yield Gesture.MATCHES;
      }
      case DOES_NOT_MATCH -> {
        scene.record(device, device, new CtapEvent.UserRefused(method + " does not match"));
        yield Gesture.DOES_NOT_MATCH;
      }
      case CANCELS -> {
        scene.record(device, device, new CtapEvent.UserRefused("the person cancelled"));
        yield Gesture.CANCELS;
      }
    };
  }

  private static String purpose(Request request) {
    return switch (request.purpose()) {
      case CREATE -> "Create a passkey for " + request.rpId();
      case SIGN_IN -> "Sign in to " + request.rpId();
    };
  }
}
