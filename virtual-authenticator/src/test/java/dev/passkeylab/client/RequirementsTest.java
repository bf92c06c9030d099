package dev.passkeylab.client;

import static dev.passkeylab.client.Bench.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.authenticator.UserGate;
import dev.passkeylab.authenticator.UserGate.Gesture;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AuthenticationResponse;
import dev.passkeylab.webauthn.AuthenticatorDataReader;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.RequestOptions;
import dev.passkeylab.webauthn.ResidentKey;
import dev.passkeylab.webauthn.UserVerification;
import dev.passkeylab.world.Answer;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What requirements of the options come to on the devices that people have.
class RequirementsTest {

  private static Device device(String profile) {
    return DeviceProfile.of(profile).orElseThrow().device();
  }

  private static CreationOptions creation(UserVerification verification, ResidentKey residentKey) {
    var it = Bench.creation("ada");
    return new CreationOptions(
        null,
        it.rpName(),
        it.user(),
        it.challenge(),
        it.algorithms(),
        null,
        List.of(),
        null,
        residentKey,
        verification,
        "none",
        true,
        List.of());
  }

  private static RequestOptions request(UserVerification verification, Bytes... allow) {
    var it = Bench.request(allow);
    return new RequestOptions(it.challenge(), null, null, it.allow(), verification, List.of());
  }

  private static void willing(Bench bench) {
    bench.gate.then(Collections.nCopies(4, Gesture.MATCHES).toArray(Gesture[]::new));
  }

  private static Settled<Created> create(Bench bench, CreationOptions options) {
    return bench.client().create(ORIGIN, options, bench.signal());
  }

  private static Settled<AuthenticationResponse> get(Bench bench, RequestOptions options) {
    return bench.client().get(ORIGIN, options, bench.signal());
  }

  private static boolean verified(Settled<Created> settled) throws Malformed {
    var created = ((Settled.Fulfilled<Created>) settled).value();
    return AttestationObject.read(created.response().attestationObject())
        .authData()
        .flags()
        .has(Flag.UV);
  }

  private static boolean signedVerified(Settled<AuthenticationResponse> settled) throws Malformed {
    var response = ((Settled.Fulfilled<AuthenticationResponse>) settled).value();
    return AuthenticatorDataReader.read(response.authenticatorData()).flags().has(Flag.UV);
  }

  private static String ways(List<UserGate.Request> requests) {
    return requests.stream().map(it -> it.way().id()).collect(Collectors.joining(" "));
  }

  @Nested
  class Verification {

    @ParameterizedTest
    @CsvSource({
      "laptop,REQUIRED,fingerprint,true",
      "laptop,PREFERRED,fingerprint,true",
      "laptop,DISCOURAGED,fingerprint,true",
      "laptop-without-biometrics,REQUIRED,system-password,true",
      "laptop-without-biometrics,PREFERRED,touch,false",
      "laptop-without-biometrics,DISCOURAGED,touch,false",
      "phone,REQUIRED,face,true",
      "phone,PREFERRED,face,true",
      "phone,DISCOURAGED,face,true",
      "security-key,REQUIRED,pin touch,true",
      "security-key,PREFERRED,pin touch,true",
      "security-key,DISCOURAGED,touch,false",
      "security-key-without-pin,PREFERRED,touch,false",
      "security-key-without-pin,DISCOURAGED,touch,false",
      "password-manager,REQUIRED,pin,true",
      "password-manager,PREFERRED,pin,true",
      "password-manager,DISCOURAGED,touch,false"
    })
    void isWhatTheDeviceDidAndNotWhatWasAsked(
        String profile, UserVerification wanted, String ways, boolean verified) throws Malformed {
      var bench = new Bench().with(device(profile));
      willing(bench);

      assertThat(verified(create(bench, creation(wanted, ResidentKey.REQUIRED))))
          .isEqualTo(verified);
      assertThat(ways(bench.gate.requests)).isEqualTo(ways);
      assertThat(signedVerified(get(bench, request(wanted)))).isEqualTo(verified);
      assertThat(ways(bench.gate.requests)).isEqualTo(ways + " " + ways);
    }

    @ParameterizedTest
    @EnumSource
    void thatIsRefusedFailsWhicheverWayItIsAsked(DeviceProfile profile) {
      var bench = new Bench().with(profile.device());
      bench.gate.then(Gesture.CANCELS).then(new Answer.TimedOut<>());
      var options = creation(UserVerification.PREFERRED, ResidentKey.REQUIRED);

      assertThat(create(bench, options)).isEqualTo(new Settled.Rejected<>(Cause.USER_CANCELLED));
      assertThat(create(bench, options)).isEqualTo(new Settled.Rejected<>(Cause.TIMED_OUT));
    }

    @ParameterizedTest
    @CsvSource({
      "laptop,5,LOCKED_OUT",
      "laptop-without-biometrics,5,LOCKED_OUT",
      "phone,8,PIN_LOCKED",
      "security-key,3,PIN_LOCKED",
      "password-manager,3,PIN_LOCKED"
    })
    void thatIsWrongTooOftenLocksTheDevice(String profile, int times, Cause cause) {
      var bench = new Bench().with(device(profile));
      bench.gate.then(Collections.nCopies(times, Gesture.DOES_NOT_MATCH).toArray(Gesture[]::new));
      var options = creation(UserVerification.REQUIRED, ResidentKey.REQUIRED);

      assertThat(create(bench, options)).isEqualTo(new Settled.Rejected<>(cause));
      assertThat(bench.gate.requests).hasSize(times);
    }

    @Test
    void thatNoDeviceCanGiveIsAConstraintErrorAtCreate() {
      var bench = new Bench().with(device("security-key-without-pin"));

      assertThat(create(bench, creation(UserVerification.REQUIRED, ResidentKey.REQUIRED)))
          .isEqualTo(new Settled.Rejected<>(Cause.NO_VERIFICATION));
      assertThat(bench.gate.requests).isEmpty();
    }

    @Test
    void thatNoDeviceCanGiveIsNotAllowedAtGet() {
      var bench = new Bench().with(device("security-key-without-pin"));
      bench.register("ada", ResidentKey.REQUIRED);

      assertThat(get(bench, request(UserVerification.REQUIRED)))
          .isEqualTo(new Settled.Rejected<>(Cause.NOT_VERIFIABLE));
    }

    @Test
    void thatIsRequiredLeavesOtherDevicesOut() {
      var bench = new Bench().with(device("security-key-without-pin")).with(device("laptop"));
      willing(bench);
      var made = create(bench, creation(UserVerification.REQUIRED, ResidentKey.REQUIRED));

      assertThat(((Settled.Fulfilled<Created>) made).value().response().attachment())
          .isEqualTo("platform");
      assertThat(bench.surface.shown).as("there was nothing to choose").isEmpty();
    }
  }

  @Nested
  class ResidentKeys {

    @ParameterizedTest
    @CsvSource({
      "true,REQUIRED,true",
      "true,PREFERRED,true",
      "true,DISCOURAGED,false",
      "false,PREFERRED,false",
      "false,DISCOURAGED,false"
    })
    void areMadeWhereWantedAndPossible(boolean able, ResidentKey wanted, boolean discoverable) {
      var bench = new Bench().with(device("security-key").withResidentKeys(able));
      willing(bench);
      var made = create(bench, creation(UserVerification.PREFERRED, wanted));

      assertThat(((Settled.Fulfilled<Created>) made).value().response().discoverable())
          .isEqualTo(discoverable);
    }

    @Test
    void thatNoDeviceCanKeepAreAConstraintError() {
      var bench = new Bench().with(device("security-key").withResidentKeys(false));

      assertThat(create(bench, creation(UserVerification.PREFERRED, ResidentKey.REQUIRED)))
          .isEqualTo(new Settled.Rejected<>(Cause.NO_RESIDENT_KEYS));
    }
  }
}
