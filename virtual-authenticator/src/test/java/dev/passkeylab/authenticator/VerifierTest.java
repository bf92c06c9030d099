package dev.passkeylab.authenticator;

import static dev.passkeylab.authenticator.Requests.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.CtapResult.Done;
import dev.passkeylab.authenticator.CtapResult.Refused;
import dev.passkeylab.authenticator.UserGate.Gesture;
import dev.passkeylab.authenticator.UserGate.Purpose;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AuthenticatorDataReader;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.world.AbortReason;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import dev.passkeylab.world.Entropy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {

  private static final Gesture WRONG = Gesture.DOES_NOT_MATCH;

  private final ScriptedGate gate = new ScriptedGate();
  private final Authenticator laptop =
      new Authenticator(
          Device.laptop("laptop"), CredentialStore.inMemory(), gate, Entropy.seeded(1));

  private CtapStatus make() {
    return switch (laptop.makeCredential(Requests.make(ADA), Deadline.NEVER)) {
      case Done<AttestationObject>(var made) -> {
        assertThat(made.authData().flags().has(Flag.UV)).isTrue();
        yield CtapStatus.OK;
      }
      case Refused<AttestationObject>(var status) -> status;
    };
  }

  @Nested
  class Asking {

    @Test
    void saysWhatTheGestureIsFor() {
      gate.then(Gesture.MATCHES, Gesture.MATCHES);
      var deadline = Deadline.after(Duration.ofMinutes(5));
      laptop.makeCredential(Requests.make(ADA), deadline);
      laptop.getAssertion(Requests.get(), deadline);

      assertThat(gate.requests)
          .containsExactly(
              new UserGate.Request(
                  laptop.device(), Way.FINGERPRINT, Purpose.CREATE, "example.test", "ada", 1, 5),
              new UserGate.Request(
                  laptop.device(), Way.FINGERPRINT, Purpose.SIGN_IN, "example.test", "ada", 1, 5));
      assertThat(gate.deadlines).containsOnly(deadline);
    }

    @Test
    void countsAttemptsUpAndWhatIsLeftDown() {
      gate.then(WRONG, WRONG, Gesture.MATCHES);
      make();

      assertThat(gate.requests).extracting(UserGate.Request::attempt).containsExactly(1, 2, 3);
      assertThat(gate.requests).extracting(UserGate.Request::attemptsLeft).containsExactly(5, 4, 3);
    }
  }

  @Nested
  class WrongFinger {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void isAskedAgainUntilItMatches(int wrong) {
      for (int i = 0; i < wrong; i++) {
        gate.then(WRONG);
      }
      gate.then(Gesture.MATCHES);

      assertThat(make()).isEqualTo(CtapStatus.OK);
    }

    @Test
    void locksTheDeviceTheFifthTimeForGood() {
      gate.then(WRONG, WRONG, WRONG, WRONG, WRONG);

      assertThat(make()).isEqualTo(CtapStatus.UV_BLOCKED);
      assertThat(make()).as("nobody is asked any more").isEqualTo(CtapStatus.UV_BLOCKED);
      assertThat(gate.requests).hasSize(5);
    }

    @Test
    void countsAcrossOperations() {
      gate.then(WRONG, WRONG, WRONG, Gesture.CANCELS, WRONG, WRONG);

      assertThat(make()).isEqualTo(CtapStatus.OPERATION_DENIED);
      assertThat(make()).isEqualTo(CtapStatus.UV_BLOCKED);
    }

    @Test
    void isForgivenByAMatch() {
      gate.then(WRONG, WRONG, WRONG, WRONG, Gesture.MATCHES);
      gate.then(WRONG, WRONG, WRONG, WRONG, Gesture.MATCHES);

      assertThat(make()).isEqualTo(CtapStatus.OK);
      assertThat(make()).isEqualTo(CtapStatus.OK);
      assertThat(gate.requests.get(5).attemptsLeft()).isEqualTo(5);
    }
  }

  @Nested
  class NoGesture {

    @Test
    void byCancelIsADenial() {
      gate.then(WRONG, Gesture.CANCELS);

      assertThat(make()).isEqualTo(CtapStatus.OPERATION_DENIED);
    }

    @Test
    void byTimeOutIsATimeout() {
      gate.then(new Answer.TimedOut<>());

      assertThat(make()).isEqualTo(CtapStatus.USER_ACTION_TIMEOUT);
    }

    @ParameterizedTest
    @EnumSource
    void byAbortIsACancelledCommand(AbortReason reason) {
      gate.then(new Answer.Aborted<>(reason));

      assertThat(make()).isEqualTo(CtapStatus.KEEPALIVE_CANCEL);
    }

    @Test
    void costsNoAttempt() {
      gate.then(Gesture.CANCELS).then(new Answer.TimedOut<>()).then(Gesture.MATCHES);
      make();
      make();
      make();

      assertThat(gate.requests).extracting(UserGate.Request::attemptsLeft).containsOnly(5);
    }
  }

  @Nested
  class UserVerified {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isSetForAMatchingFingerWhateverWasAsked(boolean asked) throws Malformed {
      gate.then(Gesture.MATCHES, Gesture.MATCHES);
      make();
      var request = new GetAssertion("example.test", Requests.HASH, List.of(), asked);
      var result = (Done<Assertion>) laptop.getAssertion(request, Deadline.NEVER);

      assertThat(AuthenticatorDataReader.read(result.value().authData()).flags().has(Flag.UV))
          .isTrue();
    }
  }
}
