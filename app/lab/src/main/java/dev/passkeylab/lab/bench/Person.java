package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.UserGate;
import dev.passkeylab.authenticator.Way;
import dev.passkeylab.lab.run.Biometric;
import dev.passkeylab.lab.run.PinEntry;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.run.Secret;
import dev.passkeylab.lab.run.SystemPassword;
import dev.passkeylab.lab.run.Touch;
import dev.passkeylab.lab.trace.CtapEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.util.function.Function;

/// The person at the devices of a run: every deed is a prompt, and only its answer decides what
/// happened.
final class Person implements UserGate {

  private final Scene scene;

  Person(Scene scene) {
    this.scene = scene;
  }

  @Override
  public Answer<Gesture> verify(Request request, Deadline deadline) {
    var device = Party.device(request.device().name());
    var way = request.way();
    scene.record(device, Party.PERSON, new CtapEvent.UserPrompted(way.id(), request.attempt()));
    var answer =
        switch (way) {
          case FINGERPRINT, FACE -> ask(biometric(device, request), deadline, Person::gesture);
          case PIN -> ask(pin(device, request), deadline, Person::gesture);
          case SYSTEM_PASSWORD -> ask(systemPassword(device, request), deadline, Person::gesture);
          case TOUCH ->
              ask(
                  new Touch(device, purpose(request), request.account()),
                  deadline,
                  Person::gesture);
        };
    writeDown(answer, device, way);
    return answer;
  }

  private <A> Answer<Gesture> ask(
      Prompt<A> prompt, Deadline deadline, Function<A, Gesture> gesture) {
    return switch (scene.ask(prompt, deadline)) {
      case Answer.Given<A>(var deed) -> new Answer.Given<>(gesture.apply(deed));
      case Answer.TimedOut<A> _ -> new Answer.TimedOut<>();
      case Answer.Aborted<A>(var reason) -> new Answer.Aborted<>(reason);
    };
  }

  private void writeDown(Answer<Gesture> answer, Party device, Way way) {
    switch (answer) {
      case Answer.Given<Gesture>(var gesture) -> writeDown(gesture, device, way);
      case Answer.TimedOut<Gesture> _ ->
          scene.record(device, device, new CtapEvent.UserRefused("nobody answered"));
      case Answer.Aborted<Gesture> _ -> {} // the prompt's own entry says so
    }
  }

  private void writeDown(Gesture gesture, Party device, Way way) {
    switch (gesture) {
      case MATCHES -> {
        // A touch verifies nobody: the person's answer is all there is to tell.
        if (way != Way.TOUCH) {
          scene.record(device, device, new CtapEvent.UserVerified(way.id()));
        }
      }
      case DOES_NOT_MATCH ->
          scene.record(device, device, new CtapEvent.UserRefused(way.id() + " does not match"));
      case CANCELS ->
          scene.record(device, device, new CtapEvent.UserRefused("the person cancelled"));
    }
  }

  private static Biometric biometric(Party device, Request request) {
    return new Biometric(
        device,
        request.way().id(),
        purpose(request),
        request.account(),
        request.attempt(),
        request.attemptsLeft());
  }

  private static PinEntry pin(Party device, Request request) {
    return new PinEntry(
        device, purpose(request), request.account(), request.attempt(), request.attemptsLeft());
  }

  private static SystemPassword systemPassword(Party device, Request request) {
    return new SystemPassword(
        device, purpose(request), request.account(), request.attempt(), request.attemptsLeft());
  }

  private static Gesture gesture(Biometric.Deed deed) {
    return switch (deed) {
      case MATCHES -> Gesture.MATCHES;
      case DOES_NOT_MATCH -> Gesture.DOES_NOT_MATCH;
      case CANCELS -> Gesture.CANCELS;
    };
  }

  private static Gesture gesture(Secret deed) {
    return switch (deed) {
      case RIGHT -> Gesture.MATCHES;
      case WRONG -> Gesture.DOES_NOT_MATCH;
      case CANCELS -> Gesture.CANCELS;
    };
  }

  private static Gesture gesture(Touch.Deed deed) {
    return switch (deed) {
      case TOUCHES -> Gesture.MATCHES;
      case CANCELS -> Gesture.CANCELS;
    };
  }

  private static String purpose(Request request) {
    return switch (request.purpose()) {
      case CREATE -> "Create a passkey for " + request.rpId();
      case SIGN_IN -> "Sign in to " + request.rpId();
    };
  }
}
