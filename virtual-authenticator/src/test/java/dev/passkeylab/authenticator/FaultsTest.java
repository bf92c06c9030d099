package dev.passkeylab.authenticator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cose.CoseAlgorithm;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.AuthenticatorDataReader;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.User;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import dev.passkeylab.world.Entropy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// A device lies where a fault says so, and nowhere else; what it keeps can be changed by hand.
class FaultsTest {

  private static final String RP_ID = "example.test";
  private static final Bytes HASH = Bytes.utf8("client data").sha256();
  private static final User ADA = new User(Bytes.utf8("ada"), "ada", "Ada");
  private static final User BOB = new User(Bytes.utf8("bob"), "bob", "Bob");

  private final List<Way> asked = new ArrayList<>();

  private Authenticator device(CounterPolicy counter, Fault... faults) {
    var traits = Device.laptop("laptop").with(counter).withFaults(List.of(faults));
    return new Authenticator(
        traits,
        CredentialStore.inMemory(),
        (request, _) -> {
          asked.add(request.way());
          return new Answer.Given<>(UserGate.Gesture.MATCHES);
        },
        Entropy.seeded(7));
  }

  private static Assertion sign(Authenticator device, StoredCredential credential) {
    var request =
        new GetAssertion(RP_ID, HASH, List.of(new Descriptor(credential.id(), List.of())), true);
    return switch (device.getAssertion(request, Deadline.NEVER)) {
      case CtapResult.Done<Assertion>(var assertion) -> assertion;
      case CtapResult.Refused<Assertion>(var status) -> throw new AssertionError(status);
    };
  }

  private Assertion sign(Fault... faults) {
    var device = device(CounterPolicy.ZERO, faults);
    return sign(device, device.provision(RP_ID, ADA, CoseAlgorithm.ES256, true));
  }

  private static AuthenticatorData data(Assertion assertion) throws Exception {
    return AuthenticatorDataReader.read(assertion.authData());
  }

  @Nested
  class Flagged {

    @Test
    void honestDevicesAskBeforeTheyClaim() throws Exception {
      var flags = data(sign()).flags();

      assertThat(asked).containsExactly(Way.FINGERPRINT);
      assertThat(flags.has(Flag.UV)).isTrue();
      assertThat(flags.has(Flag.BE)).isTrue();
      assertThat(flags.has(Flag.BS)).isTrue();
    }

    @Test
    void claimsVerificationWithoutAskingForIt() throws Exception {
      var flags = data(sign(Fault.CLAIMS_VERIFICATION)).flags();

      assertThat(asked).containsExactly(Way.TOUCH);
      assertThat(flags.has(Flag.UV)).isTrue();
    }

    @Test
    void claimsPresenceWithoutAskingForIt() throws Exception {
      var flags = data(sign(Fault.CLAIMS_VERIFICATION, Fault.CLAIMS_PRESENCE)).flags();

      assertThat(asked).isEmpty();
      assertThat(flags.has(Flag.UP)).isTrue();
    }

    @Test
    void hidesWhatThePersonDid() throws Exception {
      var flags = data(sign(Fault.HIDES_VERIFICATION, Fault.HIDES_PRESENCE)).flags();

      assertThat(asked).containsExactly(Way.FINGERPRINT);
      assertThat(flags.has(Flag.UV)).isFalse();
      assertThat(flags.has(Flag.UP)).isFalse();
    }

    @Test
    void backsUpWhatMayNotBe() throws Exception {
      var flags = data(sign(Fault.BACKED_UP_WITHOUT_ELIGIBILITY)).flags();

      assertThat(flags.has(Flag.BE)).isFalse();
      assertThat(flags.has(Flag.BS)).isTrue();
    }

    @Test
    void changesItsEligibility() throws Exception {
      assertThat(data(sign(Fault.ELIGIBILITY_CHANGES)).flags().has(Flag.BE)).isFalse();
    }
  }

  @Test
  void namesAnotherSiteAnotherCredentialAndAnotherUser() throws Exception {
    var honest = sign();

    assertThat(data(sign(Fault.FOREIGN_RP_ID_HASH)).rpIdHash())
        .isNotEqualTo(data(honest).rpIdHash());
    assertThat(sign(Fault.WRONG_CREDENTIAL_ID).credentialId()).isNotEqualTo(honest.credentialId());
    assertThat(sign(Fault.OMITS_USER_HANDLE).userHandle()).isNull();
    assertThat(sign(Fault.FOREIGN_USER_HANDLE).userHandle()).isNotNull().isNotEqualTo(ADA.id());
    assertThat(honest.userHandle()).isEqualTo(ADA.id());
  }

  @Test
  void takesTheForeignUserHandleFromAnotherCredentialOfTheSite() {
    var device = device(CounterPolicy.ZERO, Fault.FOREIGN_USER_HANDLE);
    device.provision(RP_ID, BOB, CoseAlgorithm.ES256, true);
    var ada = device.provision(RP_ID, ADA, CoseAlgorithm.ES256, true);

    assertThat(sign(device, ada).userHandle()).isEqualTo(BOB.id());
  }

  @Test
  void countsDownOrNotAtAll() throws Exception {
    assertThat(countsWith(Fault.COUNTER_STANDS_STILL)).containsExactly(1L, 2L, 3L, 3L, 3L);
    assertThat(countsWith(Fault.COUNTER_GOES_BACK)).containsExactly(1L, 2L, 3L, 2L, 1L);
  }

  private List<Long> countsWith(Fault later) throws Exception {
    var device = device(CounterPolicy.PER_CREDENTIAL);
    var credential = device.provision(RP_ID, ADA, CoseAlgorithm.ES256, true);
    var counts = new ArrayList<Long>();
    for (int i = 0; i < 5; i++) {
      device.set(device.device().withFaults(i < 3 ? List.of() : List.of(later)));
      counts.add(data(sign(device, credential)).signCount());
    }
    return counts;
  }

  @Nested
  class Kept {

    @Test
    void syncCopiesWhatMayBeBackedUpAndMarksItSo() {
      var one = device(CounterPolicy.ZERO);
      one.set(one.device().with(Backup.ELIGIBLE));
      var other = device(CounterPolicy.ZERO);
      var made = one.provision(RP_ID, ADA, CoseAlgorithm.ES256, true);

      assertThat(made.backupState()).isFalse();
      assertThat(one.syncTo(other)).isEqualTo(1);
      assertThat(one.credentials()).isEqualTo(other.credentials());
      assertThat(other.credentials().getFirst().backupState()).isTrue();
    }

    @Test
    void whatIsBoundToTheDeviceStays() {
      var one = device(CounterPolicy.ZERO);
      one.set(one.device().with(Backup.NONE));
      one.provision(RP_ID, ADA, CoseAlgorithm.ES256, true);

      assertThat(one.syncTo(device(CounterPolicy.ZERO))).isZero();
    }

    @Test
    void renamesAndDeletesByAccount() {
      var device = device(CounterPolicy.ZERO);
      device.provision(RP_ID, ADA, CoseAlgorithm.ES256, true);
      device.provision(RP_ID, BOB, CoseAlgorithm.ES256, true);

      assertThat(device.rename("ada", "ada lovelace")).isEqualTo(1);
      assertThat(device.delete("bob")).isEqualTo(1);
      assertThat(device.credentials())
          .extracting(it -> it.user().name())
          .containsExactly("ada lovelace");
    }

    @Test
    void resetForgetsAllAndNeverMakesTheSameKeyAgain() {
      var device = device(CounterPolicy.ZERO);
      var before = device.provision(RP_ID, ADA, CoseAlgorithm.ES256, true);
      device.reset();

      assertThat(device.credentials()).isEmpty();
      assertThat(device.provision(RP_ID, ADA, CoseAlgorithm.ES256, true).id())
          .isNotEqualTo(before.id());
    }
  }
}
