package dev.passkeylab.authenticator;

import static dev.passkeylab.authenticator.Requests.ADA;
import static dev.passkeylab.authenticator.Requests.BOB;
import static dev.passkeylab.authenticator.Requests.HASH;
import static dev.passkeylab.authenticator.Requests.RP_ID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.CtapResult.Done;
import dev.passkeylab.authenticator.CtapResult.Refused;
import dev.passkeylab.authenticator.UserGate.Gesture;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.cose.CoseKey;
import dev.passkeylab.cose.CoseKeyReader;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AttestedCredential;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.AuthenticatorDataReader;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;
import dev.passkeylab.world.Deadline;
import dev.passkeylab.world.Entropy;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthenticatorTest {

  private final CredentialStore store = CredentialStore.inMemory();
  private final Authenticator laptop = on(Device.laptop("laptop"), UserGate.willing());

  private Authenticator on(Device device, UserGate gate) {
    return new Authenticator(device, store, gate, Entropy.seeded(7));
  }

  private static AttestationObject made(Authenticator on, MakeCredential request) {
    return switch (on.makeCredential(request, Deadline.NEVER)) {
      case Done<AttestationObject>(var value) -> value;
      case Refused<AttestationObject>(var status) -> throw new AssertionError(status);
    };
  }

  private static AttestedCredential attested(Authenticator on, MakeCredential request) {
    return Objects.requireNonNull(made(on, request).authData().attested());
  }

  private static Assertion signed(Authenticator on, GetAssertion request) {
    return switch (on.getAssertion(request, Deadline.NEVER)) {
      case Done<Assertion>(var value) -> value;
      case Refused<Assertion>(var status) -> throw new AssertionError(status);
    };
  }

  private static AuthenticatorData data(Assertion assertion) {
    try {
      return AuthenticatorDataReader.read(assertion.authData());
    } catch (Malformed e) {
      throw new AssertionError(e);
    }
  }

  private static CoseKey key(AttestedCredential attested) {
    try {
      return CoseKeyReader.read(attested.publicKey());
    } catch (Malformed e) {
      throw new AssertionError(e);
    }
  }

  @Nested
  class MakingCredentials {

    @Test
    void givesAttestationNoneForTheRpId() {
      var object = made(laptop, Requests.make(ADA));

      assertThat(object.format()).isEqualTo("none");
      assertThat(object.statement().getKeys()).isEmpty();
      assertThat(object.authData().rpIdHash()).isEqualTo(Bytes.utf8(RP_ID).sha256());
      assertThat(object.authData().flags()).isEqualTo(new Flags(0x5D));
      assertThat(object.authData().signCount()).isZero();
    }

    @Test
    void namesTheModelAndAnIdOf32Bytes() {
      var attested = attested(laptop, Requests.make(ADA));

      assertThat(attested.aaguid()).isEqualTo(Device.LAPTOP_AAGUID);
      assertThat(attested.credentialId().length()).isEqualTo(32);
      assertThat(key(attested).algorithm()).isEqualTo(CoseAlgorithm.ES256);
    }

    @Test
    void takesTheFirstSupportedAlgorithmInTheRelyingPartysOrder() {
      var request = Requests.make(ADA, true, List.of(-65535L, -7L, -999L));

      assertThat(key(attested(laptop, request)).algorithm().number()).isEqualTo(-7);
    }

    @Test
    void refusesAlgorithmsThatItHasNotWithoutAsking() {
      var unasked = on(Device.laptop("laptop"), new ScriptedGate());

      assertThat(
              unasked.makeCredential(
                  Requests.make(ADA, true, List.of(0L, -65535L)), Deadline.NEVER))
          .isEqualTo(new Refused<>(CtapStatus.UNSUPPORTED_ALGORITHM));
      assertThat(unasked.makeCredential(Requests.make(ADA, true, List.of()), Deadline.NEVER))
          .isEqualTo(new Refused<>(CtapStatus.UNSUPPORTED_ALGORITHM));
    }

    @Test
    void keepsNothingWhenThePersonRefuses() {
      var refused = on(Device.laptop("laptop"), UserGate.unwilling());

      assertThat(refused.makeCredential(Requests.make(ADA), Deadline.NEVER))
          .isEqualTo(new Refused<>(CtapStatus.OPERATION_DENIED));
      assertThat(refused.discover(RP_ID)).isEmpty();
    }

    @Test
    void repeatsWithItsSeedAndDiffersWithItsName() {
      var first = attested(laptop, Requests.make(ADA));
      var again =
          attested(
              new Authenticator(
                  Device.laptop("laptop"),
                  CredentialStore.inMemory(),
                  UserGate.willing(),
                  Entropy.seeded(7)),
              Requests.make(ADA));

      assertThat(again).isEqualTo(first);
      assertThat(attested(on(Device.laptop("other"), UserGate.willing()), Requests.make(ADA)))
          .isNotEqualTo(first);
    }

    @Test
    void makesIndependentCredentials() {
      var ada = attested(laptop, Requests.make(ADA));
      var bob = attested(laptop, Requests.make(BOB));
      var assertion = signed(laptop, Requests.get(ada.credentialId()));
      var signedBytes = Bytes.concat(assertion.authData(), HASH);

      assertThat(ada.credentialId()).isNotEqualTo(bob.credentialId());
      assertThat(key(ada).verify(signedBytes, assertion.signature())).isTrue();
      assertThat(key(bob).verify(signedBytes, assertion.signature())).isFalse();
    }
  }

  @Nested
  class ExcludeList {

    private final Bytes known = attested(laptop, Requests.make(ADA)).credentialId();

    @Test
    void isToldToAPersonWhoConsents() {
      var gate = new ScriptedGate().then(Gesture.MATCHES);

      assertThat(
              on(Device.laptop("laptop"), gate)
                  .makeCredential(Requests.excluding(known), Deadline.NEVER))
          .isEqualTo(new Refused<>(CtapStatus.CREDENTIAL_EXCLUDED));
      assertThat(gate.requests).hasSize(1);
    }

    @Test
    void isNotToldToAPersonWhoRefuses() {
      assertThat(
              on(Device.laptop("laptop"), UserGate.unwilling())
                  .makeCredential(Requests.excluding(known), Deadline.NEVER))
          .isEqualTo(new Refused<>(CtapStatus.OPERATION_DENIED));
    }

    @Test
    void doesNotHoldForOthersCredentials() {
      var request = Requests.excluding(known.with(0, known.at(0) ^ 1));

      assertThat(attested(laptop, request).credentialId()).isNotEqualTo(known);
    }
  }

  @Nested
  class SigningAssertions {

    private final AttestedCredential ada = attested(laptop, Requests.make(ADA));

    @Test
    void signsAuthenticatorDataAndClientDataHash() {
      var assertion = signed(laptop, Requests.get());

      assertThat(assertion.credentialId()).isEqualTo(ada.credentialId());
      assertThat(assertion.userHandle()).isEqualTo(ADA.id());
      assertThat(data(assertion).flags()).isEqualTo(new Flags(0x1D));
      assertThat(data(assertion).rpIdHash()).isEqualTo(Bytes.utf8(RP_ID).sha256());
      assertThat(key(ada).verify(Bytes.concat(assertion.authData(), HASH), assertion.signature()))
          .isTrue();
    }

    @Test
    void usesTheNewestWithoutAnAllowList() {
      var bob = attested(laptop, Requests.make(BOB));

      assertThat(signed(laptop, Requests.get()).credentialId()).isEqualTo(bob.credentialId());
    }

    @Test
    void usesTheFirstOfTheAllowListThatItHas() {
      attested(laptop, Requests.make(BOB));

      assertThat(signed(laptop, Requests.get(Bytes.ofInts(9), ada.credentialId())).userHandle())
          .isEqualTo(ADA.id());
    }

    @Test
    void tellsWithoutAskingThatItHasNone() {
      var unasked = on(Device.laptop("laptop"), new ScriptedGate());

      for (var request :
          List.of(
              Requests.get(Bytes.ofInts(9)),
              Requests.get("other.test"),
              Requests.get("other.test", ada.credentialId()))) {
        assertThat(unasked.getAssertion(request, Deadline.NEVER))
            .isEqualTo(new Refused<>(CtapStatus.NO_CREDENTIALS));
      }
    }

    @Test
    void keepsTheUserHandleOfACredentialThatIsNotDiscoverable() {
      var id = attested(laptop, Requests.make(BOB, false, List.of(-7L))).credentialId();

      assertThat(signed(laptop, Requests.get(id)).userHandle()).isNull();
      assertThat(laptop.discover(RP_ID)).extracting(StoredCredential::user).containsExactly(ADA);
    }

    @Test
    void neverSignsTwiceWithTheSameRandomness() {
      var request = Requests.get();

      assertThat(signed(laptop, request).signature())
          .isNotEqualTo(signed(laptop, request).signature());
    }
  }

  @Nested
  class DiscoverableCredentials {

    @Test
    void replaceThoseOfTheSameUserHandle() {
      var old = attested(laptop, Requests.make(ADA)).credentialId();
      attested(laptop, Requests.make(BOB));
      var fresh = attested(laptop, Requests.make(ADA)).credentialId();

      assertThat(laptop.discover(RP_ID).getFirst().id()).isEqualTo(fresh);
      assertThat(laptop.discover(RP_ID))
          .extracting(StoredCredential::user)
          .containsExactly(ADA, BOB);
      assertThat(store.find(RP_ID, old)).isEmpty();
    }

    @Test
    void doNotReplaceOthers() {
      var hidden = attested(laptop, Requests.make(ADA, false, List.of(-7L))).credentialId();
      attested(laptop, Requests.make(ADA));

      assertThat(store.find(RP_ID, hidden)).isPresent();
      assertThat(store.find("other.test", hidden)).isEmpty();
    }
  }

  @Nested
  class Counters {

    private long[] counts(CounterPolicy policy) {
      var device = on(Device.laptop("laptop").with(policy), UserGate.willing());
      var first = made(device, Requests.make(ADA)).authData();
      var second = made(device, Requests.make(BOB)).authData();
      var ids =
          IntStream.of(0, 1, 0)
              .mapToObj(i -> Objects.requireNonNull((i == 0 ? first : second).attested()));
      var later =
          ids.mapToLong(it -> data(signed(device, Requests.get(it.credentialId()))).signCount());
      return LongStream.concat(LongStream.of(first.signCount(), second.signCount()), later)
          .toArray();
    }

    @Test
    void stayZero() {
      assertThat(counts(CounterPolicy.ZERO)).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void belongToEachCredential() {
      assertThat(counts(CounterPolicy.PER_CREDENTIAL)).containsExactly(0, 0, 1, 1, 2);
    }

    @Test
    void areSharedByAll() {
      assertThat(counts(CounterPolicy.GLOBAL)).containsExactly(1, 2, 3, 4, 5);
    }
  }

  @Nested
  class BackupFlags {

    @ParameterizedTest
    @EnumSource
    void followTheDevice(Backup backup) {
      var device = on(Device.laptop("laptop").with(backup), UserGate.willing());
      var registered = made(device, Requests.make(ADA)).authData().flags();
      var asserted = data(signed(device, Requests.get())).flags();

      assertThat(registered.has(Flag.BE)).isEqualTo(backup != Backup.NONE);
      assertThat(registered.has(Flag.BS)).isEqualTo(backup == Backup.SYNCED);
      assertThat(asserted).isEqualTo(registered.with(Flag.AT, false));
    }

    @Test
    void ofACredentialOutliveAnotherSetting() {
      made(on(Device.laptop("laptop").with(Backup.NONE), UserGate.willing()), Requests.make(ADA));

      assertThat(data(signed(laptop, Requests.get())).flags()).isEqualTo(new Flags(0x05));
    }
  }
}
