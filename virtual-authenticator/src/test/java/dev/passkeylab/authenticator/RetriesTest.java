package dev.passkeylab.authenticator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.CtapResult.Done;
import dev.passkeylab.authenticator.CtapResult.Refused;
import dev.passkeylab.authenticator.UserGate.Gesture;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.world.Deadline;
import dev.passkeylab.world.Entropy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Lock-outs of CTAP 2.3 §6.5.
class RetriesTest {

  private final ScriptedGate gate = new ScriptedGate();
  private final Authenticator key = on(DeviceProfile.SECURITY_KEY.device());
  private final Authenticator phone = on(DeviceProfile.PHONE.device());

  private Authenticator on(Device device) {
    return new Authenticator(device, CredentialStore.inMemory(), gate, Entropy.seeded(1));
  }

  private CtapStatus make(Authenticator it) {
    return switch (it.makeCredential(Requests.make(Requests.ADA), Deadline.NEVER)) {
      case Done<AttestationObject> _ -> CtapStatus.OK;
      case Refused<AttestationObject>(var status) -> status;
    };
  }

  private void wrong(int times) {
    Collections.nCopies(times, Gesture.DOES_NOT_MATCH).forEach(gate::then);
  }

  private void right(int times) {
    Collections.nCopies(times, Gesture.MATCHES).forEach(gate::then);
  }

  @Nested
  class Pin {

    @Test
    void thatIsWrongThreeTimesInARowWantsThePowerTakenAway() {
      wrong(3);

      assertThat(make(key)).isEqualTo(CtapStatus.PIN_AUTH_BLOCKED);
      assertThat(make(key)).as("nobody is asked any more").isEqualTo(CtapStatus.PIN_AUTH_BLOCKED);
      assertThat(key.retries()).isEqualTo(new Retries(5, 5, 0));
      key.powerCycle();
      right(2);
      assertThat(make(key)).isEqualTo(CtapStatus.OK);
      assertThat(key.retries()).as("all given back").isEqualTo(new Retries(5, 8, 3));
    }

    @Test
    void thatIsWrongEightTimesIsBlockedForGood() {
      wrong(8);
      make(key);
      key.powerCycle();
      make(key);
      key.powerCycle();

      assertThat(make(key)).isEqualTo(CtapStatus.PIN_BLOCKED);
      key.powerCycle();
      assertThat(make(key)).isEqualTo(CtapStatus.PIN_BLOCKED);
      assertThat(gate.requests).hasSize(8);
      assertThat(gate.requests)
          .extracting(UserGate.Request::attemptsLeft)
          .containsExactly(3, 2, 1, 3, 2, 1, 2, 1);
    }

    @Test
    void thatIsBlockedStillLetsAKeyBeTouched() {
      wrong(3);
      make(key);
      right(1);
      var request =
          new MakeCredential(
              Requests.HASH,
              Requests.RP_ID,
              "Example",
              Requests.ADA,
              List.of(-7L),
              List.of(),
              true,
              false);

      assertThat(key.makeCredential(request, Deadline.NEVER)).isInstanceOf(Done.class);
    }
  }

  @Nested
  class LockedSensor {

    @Test
    void fallsBackToThePinOfTheDevice() {
      wrong(5);
      right(1);

      assertThat(make(phone)).isEqualTo(CtapStatus.OK);
      assertThat(gate.requests.getLast().way()).isEqualTo(Way.PIN);
      assertThat(phone.retries()).as("the PIN unlocks the sensor").isEqualTo(Retries.FULL);
    }

    @Test
    void stillAsksForThePinTheNextTime() {
      wrong(5);
      gate.then(Gesture.CANCELS);
      assertThat(make(phone)).isEqualTo(CtapStatus.OPERATION_DENIED);
      right(1);

      assertThat(make(phone)).isEqualTo(CtapStatus.OK);
      assertThat(gate.requests).hasSize(7);
      assertThat(gate.requests.getLast().way()).isEqualTo(Way.PIN);
      assertThat(gate.requests.getLast().attempt()).isEqualTo(1);
    }

    @Test
    void withAWrongPinIsBlockedByThePin() {
      wrong(8);

      assertThat(make(phone)).isEqualTo(CtapStatus.PIN_AUTH_BLOCKED);
    }

    @Test
    void isNotUnlockedByTakingThePowerAway() {
      var laptop = on(Device.laptop("laptop"));
      wrong(5);
      make(laptop);
      laptop.powerCycle();

      assertThat(make(laptop)).isEqualTo(CtapStatus.UV_BLOCKED);
    }
  }
}
