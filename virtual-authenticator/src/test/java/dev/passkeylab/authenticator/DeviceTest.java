package dev.passkeylab.authenticator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.nstant.in.cbor.model.ByteString;
import co.nstant.in.cbor.model.UnicodeString;
import dev.passkeylab.authenticator.CtapResult.Done;
import dev.passkeylab.authenticator.CtapResult.Refused;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseKeyReader;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AuthenticatorDataReader;
import dev.passkeylab.world.Deadline;
import dev.passkeylab.world.Entropy;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a device's traits make of its answers.
class DeviceTest {

  private static Authenticator on(Device device) {
    return new Authenticator(
        device, CredentialStore.inMemory(), UserGate.willing(), Entropy.seeded(1));
  }

  private static AttestationObject made(Authenticator it) {
    var result = it.makeCredential(Requests.make(Requests.ADA), Deadline.NEVER);
    return ((Done<AttestationObject>) result).value();
  }

  @Test
  void withoutResidentKeysRefusesToKeepOne() {
    var it = on(Device.laptop("it").withResidentKeys(false));

    assertThat(it.makeCredential(Requests.make(Requests.ADA), Deadline.NEVER))
        .isEqualTo(new Refused<>(CtapStatus.UNSUPPORTED_OPTION));
    assertThat(it.makeCredential(Requests.make(Requests.ADA, false, List.of(-7L)), Deadline.NEVER))
        .isInstanceOf(Done.class);
  }

  @Test
  void withoutVerificationRefusesTheOptionUv() {
    var it = on(DeviceProfile.SECURITY_KEY_WITHOUT_PIN.device());

    assertThat(it.makeCredential(Requests.make(Requests.ADA), Deadline.NEVER))
        .isEqualTo(new Refused<>(CtapStatus.INVALID_OPTION));
    it.makeCredential(
        new MakeCredential(
            Requests.HASH,
            Requests.RP_ID,
            "Example",
            Requests.ADA,
            List.of(-7L),
            List.of(),
            true,
            false),
        Deadline.NEVER);
    assertThat(it.getAssertion(Requests.get(), Deadline.NEVER))
        .isEqualTo(new Refused<>(CtapStatus.INVALID_OPTION));
  }

  @Test
  void thatAttestsItselfSignsWithTheNewKey() throws Malformed {
    var made = made(on(Device.laptop("it").with(Attestation.PACKED_SELF)));
    var attested = Objects.requireNonNull(made.authData().attested());
    var signature = (ByteString) made.statement().get(new UnicodeString("sig"));
    var signed = Bytes.concat(made.authData().bytes(), Requests.HASH);

    assertThat(made.format()).isEqualTo("packed");
    assertThat(made.statement().get(new UnicodeString("x5c"))).isNull();
    assertThat(
            CoseKeyReader.read(attested.publicKey()).verify(signed, Bytes.of(signature.getBytes())))
        .isTrue();
  }

  @Test
  void thatDoesNotAttestSaysNone() {
    assertThat(made(on(Device.laptop("it"))).format()).isEqualTo("none");
  }

  @ParameterizedTest
  @EnumSource(
      value = CounterPolicy.class,
      names = {"ZERO", "NONE"})
  void thatDoesNotCountSaysZero(CounterPolicy policy) throws Malformed {
    var it = on(Device.laptop("it").with(policy));
    made(it);
    var signed = ((Done<Assertion>) it.getAssertion(Requests.get(), Deadline.NEVER)).value();

    assertThat(AuthenticatorDataReader.read(signed.authData()).signCount()).isZero();
  }

  @Test
  void findsWhatItHasWithoutAskingAnybody() {
    var it = on(Device.laptop("it"));
    var id = Objects.requireNonNull(made(it).authData().attested()).credentialId();

    assertThat(it.lookup(Requests.RP_ID, id)).isPresent();
    assertThat(it.lookup("other.test", id)).isEmpty();
  }

  @Test
  void cannotContradictItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeviceProfile.SECURITY_KEY.device().withPin(false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeviceProfile.SECURITY_KEY_WITHOUT_PIN.device().withPin(true));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Device.laptop("it").withAaguid(Bytes.ofInts(1)));
  }

  @ParameterizedTest
  @EnumSource
  void ofEveryProfileIsFoundByItsName(DeviceProfile profile) {
    assertThat(DeviceProfile.of(profile.id())).contains(profile);
    assertThat(profile.device().name()).isEqualTo(profile.id());
    assertThat(profile.device("mine").named(profile.id())).isEqualTo(profile.device());
  }
}
