package dev.passkeylab.client;

import static dev.passkeylab.client.Bench.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.authenticator.UserGate.Gesture;
import dev.passkeylab.authenticator.UserGate.Purpose;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.ResidentKey;
import dev.passkeylab.world.AbortReason;
import dev.passkeylab.world.Answer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Several devices at once.
class DeviceChoiceTest {

  private final Bench bench =
      new Bench()
          .with(DeviceProfile.LAPTOP.device("laptop"))
          .with(DeviceProfile.SECURITY_KEY.device("key"));

  private Settled<Created> create(CreationOptions options) {
    return bench.client().create(ORIGIN, options, bench.signal());
  }

  private Settled<AuthenticationResponse> get(Bytes... allow) {
    return bench.client().get(ORIGIN, Bench.request(allow), bench.signal());
  }

  private Bytes registerOn(String device, String account, ResidentKey residentKey) {
    bench.surface.touch(device);
    bench.gate.then(Gesture.MATCHES);
    if (device.equals("key")) {
      bench.gate.then(Gesture.MATCHES);
    }
    var made = create(Bench.creation(account, List.of(-7L), residentKey, null));
    return ((Settled.Fulfilled<Created>) made).value().response().id();
  }

  @Nested
  class AtCreate {

    @Test
    void isThePersons() {
      bench.surface.touch("key");
      bench.gate.then(Gesture.MATCHES, Gesture.MATCHES);
      var made = ((Settled.Fulfilled<Created>) create(Bench.creation("ada"))).value();

      assertThat(made.response().attachment()).isEqualTo("cross-platform");
      assertThat(made.response().transports()).containsExactly("nfc", "usb");
      assertThat(bench.surface.shown).containsExactly(List.of("laptop", "key"));
      assertThat(bench.surface.purposes).containsExactly(Purpose.CREATE);
    }

    @Test
    void isMadeByTheAttachmentWhereOneIsWanted() {
      bench.gate.then(Gesture.MATCHES, Gesture.MATCHES);
      create(Bench.creation("ada", List.of(-7L), ResidentKey.REQUIRED, Attachment.CROSS_PLATFORM));

      assertThat(bench.gate.requests.getFirst().device().name()).isEqualTo("key");
      assertThat(bench.surface.shown).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SIGNAL,PAGE_ABORTED", "NAVIGATION,PAGE_LEFT", "CLOSED,PAGE_LEFT"})
    void mayBeAborted(AbortReason reason, Cause cause) {
      bench.surface.take(_ -> new Answer.Aborted<>(reason));

      assertThat(create(Bench.creation("ada"))).isEqualTo(new Settled.Rejected<>(cause));
    }

    @Test
    void mayBeCancelledOrTimeOut() {
      bench.surface.take(_ -> new Answer.Given<>(Optional.empty()));
      bench.surface.take(_ -> new Answer.TimedOut<>());

      assertThat(create(Bench.creation("ada")))
          .isEqualTo(new Settled.Rejected<>(Cause.USER_CANCELLED));
      assertThat(create(Bench.creation("ada"))).isEqualTo(new Settled.Rejected<>(Cause.TIMED_OUT));
    }
  }

  @Nested
  class AtGet {

    @Test
    void isAmongThoseThatHaveACredential() {
      registerOn("key", "ada", ResidentKey.REQUIRED);
      bench.gate.then(Gesture.MATCHES, Gesture.MATCHES);
      var response = ((Settled.Fulfilled<AuthenticationResponse>) get()).value();

      assertThat(response.attachment()).isEqualTo("cross-platform");
      assertThat(bench.surface.shown).as("asked at create only").hasSize(1);
    }

    @Test
    void comesBeforeTheAccount() {
      registerOn("laptop", "ada", ResidentKey.REQUIRED);
      registerOn("key", "ada", ResidentKey.REQUIRED);
      registerOn("key", "bob", ResidentKey.REQUIRED);
      bench.surface.touch("key").pick("ada");
      bench.gate.then(Gesture.MATCHES, Gesture.MATCHES);
      var response = ((Settled.Fulfilled<AuthenticationResponse>) get()).value();

      assertThat(response.userHandle()).isEqualTo(Bytes.utf8("ada"));
      assertThat(bench.surface.shown.subList(3, 5))
          .containsExactly(List.of("laptop", "key"), List.of("bob", "ada"));
      assertThat(bench.surface.purposes).endsWith(Purpose.SIGN_IN);
    }

    @Test
    void isNarrowedByTheAllowList() {
      registerOn("laptop", "ada", ResidentKey.REQUIRED);
      var hidden = registerOn("key", "bob", ResidentKey.DISCOURAGED);
      bench.gate.then(Gesture.MATCHES, Gesture.MATCHES);
      var response = ((Settled.Fulfilled<AuthenticationResponse>) get(hidden)).value();

      assertThat(response.id()).isEqualTo(hidden);
      assertThat(response.userHandle()).isNull();
    }

    @Test
    void mayBeCancelledTimeOutOrBeAborted() {
      registerOn("laptop", "ada", ResidentKey.REQUIRED);
      registerOn("key", "ada", ResidentKey.REQUIRED);
      bench.surface.take(_ -> new Answer.Given<>(Optional.empty()));
      bench.surface.take(_ -> new Answer.TimedOut<>());
      bench.surface.take(_ -> new Answer.Aborted<>(AbortReason.SIGNAL));

      assertThat(get()).isEqualTo(new Settled.Rejected<>(Cause.USER_CANCELLED));
      assertThat(get()).isEqualTo(new Settled.Rejected<>(Cause.TIMED_OUT));
      assertThat(get()).isEqualTo(new Settled.Rejected<>(Cause.PAGE_ABORTED));
    }
  }

  @Test
  void autofillListsWhatPlatformDevicesTellSilently() {
    registerOn("laptop", "ada", ResidentKey.REQUIRED);
    registerOn("key", "bob", ResidentKey.REQUIRED);
    bench.surface.abort(AbortReason.SIGNAL);
    bench.client().getConditional(ORIGIN, Bench.request(), bench.signal());

    assertThat(bench.surface.shown).endsWith(List.of("ada"));
  }
}
