package dev.passkeylab.client;

import static dev.passkeylab.client.Bench.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.CtapStatus;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.StoredCredential;
import dev.passkeylab.authenticator.UserGate.Gesture;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.ctap.CtapCommand;
import dev.passkeylab.ctap.CtapReader;
import dev.passkeylab.ctap.CtapWriter;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.ErrorName;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.RegistrationResponse;
import dev.passkeylab.webauthn.ResidentKey;
import dev.passkeylab.webauthn.Transport;
import dev.passkeylab.world.AbortReason;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateTest {

  private final Bench bench = new Bench().with(Device.laptop("laptop"));

  private Settled<Created> create(CreationOptions options) {
    return bench.client().create(ORIGIN, options, bench.signal());
  }

  private RegistrationResponse created(CreationOptions options) {
    bench.gate.then(Gesture.MATCHES);
    return switch (create(options)) {
      case Settled.Fulfilled<Created>(var created) -> created.response();
      case Settled.Rejected<Created>(var cause) -> throw new AssertionError(cause);
    };
  }

  private void rejected(CreationOptions options, Cause cause) {
    assertThat(create(options)).isEqualTo(new Settled.Rejected<>(cause));
  }

  private static CreationOptions withUserId(int length) {
    var id = Bytes.utf8("x".repeat(length));
    return Bench.creation(id, List.of(-7L), ResidentKey.REQUIRED, null, null);
  }

  /// A device that answers every command with the same bytes and remembers the commands.
  private static ClientDevice answering(Device traits, Bytes answer, List<Bytes> commands) {
    return new ClientDevice() {
      @Override
      public Device traits() {
        return traits;
      }

      @Override
      public List<StoredCredential> discover(String rpId) {
        return List.of();
      }

      @Override
      public Optional<StoredCredential> lookup(String rpId, Bytes id) {
        return Optional.empty();
      }

      @Override
      public Bytes exchange(Bytes command, Deadline deadline) {
        commands.add(command);
        return answer;
      }

      @Override
      public int apply(CredentialSignal signal) {
        return 0;
      }
    };
  }

  @Nested
  class Result {

    @Test
    void namesAttachmentAndSortedTransports() {
      var response = created(Bench.creation("ada"));

      assertThat(response.attachment()).isEqualTo("platform");
      assertThat(response.transports()).containsExactly("hybrid", "internal");
    }

    @Test
    void namesEachTransportOnce() {
      var laptop = Device.laptop("laptop");
      var twice = laptop.withTransports(List.of(Transport.USB, Transport.INTERNAL, Transport.USB));
      var other = new Bench().with(twice);
      other.gate.then(Gesture.MATCHES);
      var settled = other.client().create(ORIGIN, Bench.creation("ada"), Signal.none());

      assertThat(((Settled.Fulfilled<Created>) settled).value().response().transports())
          .containsExactly("internal", "usb");
    }

    @Test
    void vouchesForChallengeAndOrigin() throws Exception {
      var data = JsonObject.read(created(Bench.creation("ada")).clientDataJson());

      assertThat(data.text("type")).isEqualTo("webauthn.create");
      assertThat(data.bytes("challenge")).isEqualTo(Bench.CHALLENGE);
      assertThat(data.text("origin")).isEqualTo(ORIGIN);
      assertThat(data.truth("crossOrigin")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"REQUIRED,true", "PREFERRED,true", "DISCOURAGED,false"})
    void saysWhetherTheCredentialIsDiscoverable(ResidentKey wanted, boolean discoverable) {
      var options = Bench.creation("ada", List.of(-7L), wanted, null);

      assertThat(created(options).discoverable()).isEqualTo(discoverable);
    }

    @Test
    void hasNoCredPropsUnasked() {
      var o = Bench.creation("ada");
      var unasked =
          new CreationOptions(
              null,
              o.rpName(),
              o.user(),
              o.challenge(),
              o.algorithms(),
              null,
              List.of(),
              null,
              o.residentKey(),
              o.userVerification(),
              "none",
              false,
              List.of());

      assertThat(created(unasked).discoverable()).isNull();
    }
  }

  @Nested
  class UserId {

    @ParameterizedTest
    @ValueSource(ints = {1, 64})
    void has1To64Bytes(int length) {
      assertThat(created(withUserId(length)).id().length()).isEqualTo(32);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65})
    void ofAnotherLengthIsATypeError(int length) {
      rejected(withUserId(length), Cause.USER_ID_LENGTH);
      assertThat(Cause.USER_ID_LENGTH.error()).isEqualTo(ErrorName.TYPE);
    }
  }

  @Nested
  class Algorithms {

    @Test
    void areMinus7AndMinus257WhenNoneIsNamed() throws Exception {
      var commands = new ArrayList<Bytes>();
      var denied = CtapWriter.write(CtapStatus.OPERATION_DENIED);
      var client =
          new Client(List.of(answering(Device.laptop("laptop"), denied, commands)), bench.surface);
      client.create(
          ORIGIN, Bench.creation("ada", List.of(), ResidentKey.REQUIRED, null), Signal.none());
      var command = (CtapCommand.Make) CtapReader.readCommand(commands.getFirst());

      assertThat(command.parameters().algorithms()).containsExactly(-7L, -257L);
    }

    @Test
    void thatNoDeviceHasAreNotSupported() {
      rejected(
          Bench.creation("ada", List.of(0L, -65535L), ResidentKey.REQUIRED, null),
          Cause.NO_COMMON_ALGORITHM);
      assertThat(Cause.NO_COMMON_ALGORITHM.error()).isEqualTo(ErrorName.NOT_SUPPORTED);
    }

    @Test
    void areTakenInTheRelyingPartysOrder() {
      bench.gate.then(Gesture.MATCHES);
      var options = Bench.creation("ada", List.of(-65535L, -7L), ResidentKey.REQUIRED, null);
      var settled = (Settled.Fulfilled<Created>) create(options);

      assertThat(settled.value().key().algorithm()).isEqualTo(CoseAlgorithm.ES256);
    }
  }

  @Nested
  class Devices {

    @Test
    void ofAnotherAttachmentDoNotCount() {
      var options =
          Bench.creation("ada", List.of(-7L), ResidentKey.REQUIRED, Attachment.CROSS_PLATFORM);

      rejected(options, Cause.NO_DEVICE);
    }

    @Test
    void ofTheWantedAttachmentCount() {
      var options = Bench.creation("ada", List.of(-7L), ResidentKey.REQUIRED, Attachment.PLATFORM);

      assertThat(created(options).attachment()).isEqualTo("platform");
    }

    @Test
    void areNeeded() {
      assertThat(new Bench().client().create(ORIGIN, Bench.creation("ada"), Signal.none()))
          .isEqualTo(new Settled.Rejected<>(Cause.NO_DEVICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7f", "00", "0080", "00a301646e6f6e650243000000" + "03a0"})
    void thatAnswerWithSomethingElseFail(String hex) {
      var odd = answering(Device.laptop("laptop"), Bytes.fromHex(hex), new ArrayList<>());

      assertThat(
              new Bench().with(odd).client().create(ORIGIN, Bench.creation("ada"), Signal.none()))
          .isEqualTo(new Settled.Rejected<>(Cause.DEVICE_FAILED));
    }
  }

  @Nested
  class Refusals {

    @Test
    void byThePersonAreNotAllowed() {
      bench.gate.then(Gesture.CANCELS);

      rejected(Bench.creation("ada"), Cause.USER_CANCELLED);
    }

    @Test
    void byTimeOutAreNotAllowed() {
      bench.gate.then(new Answer.TimedOut<>());

      rejected(Bench.creation("ada"), Cause.TIMED_OUT);
      assertThat(bench.gate.deadlines).containsExactly(Deadline.after(Duration.ofMinutes(5)));
    }

    @Test
    void byALockedDeviceAreNotAllowed() {
      for (int i = 0; i < 5; i++) {
        bench.gate.then(Gesture.DOES_NOT_MATCH);
      }

      rejected(Bench.creation("ada"), Cause.LOCKED_OUT);
    }

    @Test
    void forAnExcludedCredentialComeAfterConsent() {
      var id = bench.register("ada", ResidentKey.REQUIRED);
      var o = Bench.creation("bob");
      var excluding =
          new CreationOptions(
              null,
              o.rpName(),
              o.user(),
              o.challenge(),
              o.algorithms(),
              null,
              Bench.request(id).allow(),
              null,
              o.residentKey(),
              o.userVerification(),
              "none",
              false,
              List.of());
      bench.gate.then(Gesture.MATCHES, Gesture.CANCELS);

      rejected(excluding, Cause.ALREADY_REGISTERED);
      rejected(excluding, Cause.USER_CANCELLED);
      assertThat(Cause.ALREADY_REGISTERED.error()).isEqualTo(ErrorName.INVALID_STATE);
    }

    @ParameterizedTest
    @CsvSource({"SIGNAL,PAGE_ABORTED", "NAVIGATION,PAGE_LEFT", "CLOSED,PAGE_LEFT"})
    void byAbortWhileThePersonIsAskedGiveItsReason(AbortReason reason, Cause cause) {
      bench.gate.then(new Answer.Aborted<>(reason));
      // The request was under way when the signal came: it is seen only afterwards.
      var checks = new int[1];
      Signal late = () -> checks[0]++ == 0 ? null : reason;

      assertThat(bench.client().create(ORIGIN, Bench.creation("ada"), late))
          .isEqualTo(new Settled.Rejected<>(cause));
      assertThat(cause.error()).isEqualTo(ErrorName.ABORT);
    }

    @Test
    void byAnAbortBeforehandAskNobody() {
      bench.abort(AbortReason.SIGNAL);

      rejected(Bench.creation("ada"), Cause.PAGE_ABORTED);
      assertThat(bench.gate.requests).isEmpty();
    }

    @Test
    void ofTheOriginComeBeforeAnyDevice() {
      assertThat(bench.client().create("http://example.test", Bench.creation("ada"), Signal.none()))
          .isEqualTo(new Settled.Rejected<>(Cause.ORIGIN_INSECURE));
      assertThat(Cause.ORIGIN_INSECURE.error()).isEqualTo(ErrorName.SECURITY);
    }
  }
}
