package dev.passkeylab.client;

import static dev.passkeylab.client.Bench.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.UserGate.Gesture;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.ErrorName;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.RequestOptions;
import dev.passkeylab.webauthn.ResidentKey;
import dev.passkeylab.webauthn.UserVerification;
import dev.passkeylab.world.AbortReason;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GetTest {

  private final Bench bench = new Bench().with(Device.laptop("laptop"));

  private Bytes register(String account) {
    return bench.register(account, ResidentKey.REQUIRED);
  }

  private Settled<AuthenticationResponse> get(Bytes... allow) {
    return bench.client().get(ORIGIN, Bench.request(allow), bench.signal());
  }

  private Settled<AuthenticationResponse> conditional(Bytes... allow) {
    return bench.client().getConditional(ORIGIN, Bench.request(allow), bench.signal());
  }

  private static AuthenticationResponse fulfilled(Settled<AuthenticationResponse> settled) {
    return switch (settled) {
      case Settled.Fulfilled<AuthenticationResponse>(var response) -> response;
      case Settled.Rejected<AuthenticationResponse>(var cause) -> throw new AssertionError(cause);
    };
  }

  private static void rejected(Settled<AuthenticationResponse> settled, Cause cause) {
    assertThat(settled).isEqualTo(new Settled.Rejected<>(cause));
  }

  @Nested
  class Modal {

    @Test
    void usesTheOnlyCredentialWithoutAChoice() throws Exception {
      var id = register("ada");
      bench.gate.then(Gesture.MATCHES);
      var response = fulfilled(get());
      var data = JsonObject.read(response.clientDataJson());

      assertThat(response.id()).isEqualTo(id);
      assertThat(response.userHandle()).isEqualTo(Bytes.utf8("ada"));
      assertThat(response.attachment()).isEqualTo("platform");
      assertThat(data.text("type")).isEqualTo("webauthn.get");
      assertThat(data.text("origin")).isEqualTo(ORIGIN);
      assertThat(bench.surface.shown).isEmpty();
    }

    @Test
    void letsThePersonChooseAmongSeveral() {
      var ada = register("ada");
      register("bob");
      bench.surface.pick("ada");
      bench.gate.then(Gesture.MATCHES);

      assertThat(fulfilled(get()).id()).isEqualTo(ada);
      assertThat(bench.surface.shown).containsExactly(List.of("bob", "ada"));
      assertThat(bench.surface.deadlines).containsExactly(Deadline.after(Duration.ofMinutes(5)));
    }

    @Test
    void offersEveryDeviceThatHasACredential() {
      register("ada");
      var both = new Bench().with(Device.laptop("desktop"));
      both.register("bob", ResidentKey.REQUIRED);
      bench.devices().forEach(both::with);
      both.with(Device.laptop("empty"));
      both.surface.touch("laptop");
      bench.gate.then(Gesture.MATCHES);
      var response = fulfilled(both.client().get(ORIGIN, Bench.request(), Signal.none()));

      assertThat(response.userHandle()).isEqualTo(Bytes.utf8("ada"));
      assertThat(both.surface.shown).containsExactly(List.of("desktop", "laptop"));
    }

    @Test
    void withoutACredentialIsNotAllowed() {
      rejected(get(), Cause.NO_CREDENTIAL);
      rejected(get(Bytes.ofInts(1)), Cause.NO_CREDENTIAL);
      assertThat(Cause.NO_CREDENTIAL.error()).isEqualTo(ErrorName.NOT_ALLOWED);
      assertThat(bench.gate.requests).as("nobody was asked").isEmpty();
    }

    @Test
    void doesNotSeeCredentialsOfAnotherRpId() {
      register("ada");

      rejected(
          bench.client().get("https://other.test", Bench.request(), Signal.none()),
          Cause.NO_CREDENTIAL);
    }

    @Test
    void endsWhenThePersonCancelsTheChoice() {
      register("ada");
      register("bob");
      bench.surface.cancel();

      rejected(get(), Cause.USER_CANCELLED);
    }

    @Test
    void endsWhenTheChoiceTimesOut() {
      register("ada");
      register("bob");
      bench.surface.timeOut();

      rejected(get(), Cause.TIMED_OUT);
    }

    @ParameterizedTest
    @CsvSource({"SIGNAL,PAGE_ABORTED", "NAVIGATION,PAGE_LEFT", "CLOSED,PAGE_LEFT"})
    void endsWhenTheChoiceIsAborted(AbortReason reason, Cause cause) {
      register("ada");
      register("bob");
      bench.surface.abort(reason);

      rejected(get(), cause);
    }

    @Test
    void endsWhenThePersonRefusesTheGesture() {
      register("ada");
      bench.gate.then(Gesture.CANCELS).then(new Answer.TimedOut<>());

      rejected(get(), Cause.USER_CANCELLED);
      rejected(get(), Cause.TIMED_OUT);
    }

    @Test
    void waitsAsLongAsThePageAsksWithinTheRange() {
      register("ada");
      bench.gate.then(Gesture.CANCELS);
      bench.client().get(ORIGIN, Bench.request(Duration.ofMinutes(7)), Signal.none());

      assertThat(bench.gate.deadlines.getLast()).isEqualTo(Deadline.after(Duration.ofMinutes(7)));
    }

    @Test
    void thatIsAbortedBeforehandAsksNobody() {
      register("ada");
      bench.abort(AbortReason.SIGNAL);

      rejected(get(), Cause.PAGE_ABORTED);
      rejected(conditional(), Cause.PAGE_ABORTED);
    }
  }

  @Nested
  class AllowList {

    @Test
    void filtersDiscoverableCredentials() {
      var ada = register("ada");
      register("bob");
      bench.gate.then(Gesture.MATCHES);

      assertThat(fulfilled(get(ada)).id()).isEqualTo(ada);
    }

    @Test
    void findsCredentialsThatAreNotDiscoverable() {
      var hidden = bench.register("ada", ResidentKey.DISCOURAGED);
      bench.gate.then(Gesture.MATCHES);
      var response = fulfilled(get(Bytes.ofInts(1), hidden));

      assertThat(response.id()).isEqualTo(hidden);
      assertThat(response.userHandle()).isNull();
    }

    @Test
    void isTriedOnEveryDevice() {
      var hidden = bench.register("ada", ResidentKey.DISCOURAGED);
      var other = new Bench().with(Device.laptop("empty"));
      for (var device : bench.devices()) {
        other.with(device);
      }
      bench.gate.then(Gesture.MATCHES);

      assertThat(fulfilled(other.client().get(ORIGIN, Bench.request(hidden), Signal.none())).id())
          .isEqualTo(hidden);
    }

    @Test
    void isNeededForCredentialsThatAreNotDiscoverable() {
      bench.register("ada", ResidentKey.DISCOURAGED);

      rejected(get(), Cause.NO_CREDENTIAL);
    }

    @Test
    void ofAnotherTypeAllowsNothing() {
      register("ada");
      var options =
          new RequestOptions(
              Bench.CHALLENGE,
              null,
              null,
              List.of(Descriptor.OF_UNKNOWN_TYPE),
              UserVerification.PREFERRED,
              List.of());

      rejected(bench.client().get(ORIGIN, options, Signal.none()), Cause.NO_CREDENTIAL);
    }

    @Test
    void filtersTheAutofillList() {
      var ada = register("ada");
      register("bob");
      bench.surface.abort(AbortReason.SIGNAL);
      conditional(ada);

      assertThat(bench.surface.shown).containsExactly(List.of("ada"));
    }
  }

  @Nested
  class Conditional {

    @Test
    void endsWithTheCredentialThatWasPickedAndUsed() {
      register("ada");
      register("bob");
      bench.surface.pick("ada");
      bench.gate.then(Gesture.MATCHES);

      assertThat(fulfilled(conditional()).userHandle()).isEqualTo(Bytes.utf8("ada"));
      assertThat(bench.surface.shown).containsExactly(List.of("bob", "ada"));
    }

    @Test
    void staysPendingAfterARefusedFingerAndIsPickedAgain() {
      register("ada");
      bench.surface.pick("ada").pick("ada");
      bench.gate.then(Gesture.CANCELS, Gesture.MATCHES);

      assertThat(fulfilled(conditional()).userHandle()).isEqualTo(Bytes.utf8("ada"));
      assertThat(bench.surface.shown).hasSize(2);
    }

    @Test
    void staysPendingAfterATimeOutAndALockedDevice() {
      register("ada");
      bench.surface.pick("ada").pick("ada").pick("ada").abort(AbortReason.SIGNAL);
      bench.gate.then(new Answer.TimedOut<>());
      for (int i = 0; i < 5; i++) {
        bench.gate.then(Gesture.DOES_NOT_MATCH);
      }

      rejected(conditional(), Cause.PAGE_ABORTED);
      assertThat(bench.surface.shown).hasSize(4);
    }

    @Test
    void waitsWithoutAnyCredential() {
      bench.surface.abort(AbortReason.SIGNAL);

      rejected(conditional(), Cause.PAGE_ABORTED);
      assertThat(bench.surface.shown).containsExactly(List.of());
    }

    @ParameterizedTest
    @EnumSource
    void endsWithAnAbortErrorForEveryReason(AbortReason reason) {
      register("ada");
      bench.surface.abort(reason);

      var cause = ((Settled.Rejected<AuthenticationResponse>) conditional()).cause();
      assertThat(cause)
          .isEqualTo(reason == AbortReason.SIGNAL ? Cause.PAGE_ABORTED : Cause.PAGE_LEFT);
      assertThat(cause.error()).isEqualTo(ErrorName.ABORT);
    }

    @Test
    void endsWithAnAbortDuringTheGesture() {
      register("ada");
      bench.surface.pick("ada");
      bench.gate.then(new Answer.Aborted<>(AbortReason.SIGNAL));
      var checks = new int[1];
      Signal late = () -> checks[0]++ == 0 ? null : AbortReason.SIGNAL;

      rejected(bench.client().getConditional(ORIGIN, Bench.request(), late), Cause.PAGE_ABORTED);
    }

    @Test
    void isRefusedAtOnceForAForeignRpId() {
      var options =
          new RequestOptions(
              Bench.CHALLENGE,
              null,
              "other.test",
              List.of(),
              UserVerification.PREFERRED,
              List.of());

      rejected(bench.client().getConditional(ORIGIN, options, Signal.none()), Cause.RP_ID_FOREIGN);
      rejected(bench.client().get(ORIGIN, options, Signal.none()), Cause.RP_ID_FOREIGN);
      assertThat(bench.surface.shown).isEmpty();
    }
  }
}
