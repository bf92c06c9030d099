package dev.passkeylab.client;

import static dev.passkeylab.client.Bench.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.CredentialStore;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.cose.CoseKeyReader;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.CredentialJson;
import dev.passkeylab.world.Entropy;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VirtualBrowserTest {

  private static final String CREATION_OPTIONS =
      """
      {
        "rp": {"id": "example.test", "name": "Example"},
        "user": {"id": "u5TVJpT8p3jz2l71aA8_aw", "name": "ada@example.test", "displayName": "Ada"},
        "challenge": "DW6Wpf6o_rclBoeSzPWnaiIztZsOBZ4274tZ2UOJbPM",
        "pubKeyCredParams": [{"type": "public-key", "alg": -7}],
        "authenticatorSelection": {"residentKey": "required"}
      }
      """;
  private static final String REQUEST_OPTIONS =
      """
      {"rpId": "example.test", "challenge": "FuypR5cEv2GI5R-AMEC7ADKnw5BD0WHDo2etg9k0ogQ"}
      """;

  private static final String KEY_ONLY = "\"authenticatorAttachment\": \"cross-platform\", ";

  private final VirtualBrowser browser = VirtualBrowser.with(Device.laptop("laptop"));

  private static String creation(String account) {
    return CREATION_OPTIONS
        .replace("u5TVJpT8p3jz2l71aA8_aw", Bytes.utf8(account).base64url())
        .replace("ada@example.test", account);
  }

  private static String user(String assertion) throws Malformed {
    var handle = CredentialJson.readAuthentication(Bytes.utf8(assertion)).userHandle();
    return Objects.requireNonNull(handle).asUtf8();
  }

  @Test
  void takesADeviceAtWhichSomebodyAnswersBeforeOneAtWhichNobodyDoes() {
    var browser =
        new VirtualBrowser(Entropy.seeded(1))
            .plug(Device.laptop("left alone"), CredentialStore.inMemory(), Person.TIMES_OUT)
            .plug(Device.laptop("at hand"), CredentialStore.inMemory(), Person.ACCEPTS);
    browser.create(CREATION_OPTIONS, ORIGIN);
    browser.unplug("left alone");
    assertThat(browser.get(REQUEST_OPTIONS, ORIGIN)).contains("signature");
  }

  @Test
  void takesADeviceAtWhichNobodyAnswersWhereThereIsNoOther() {
    var browser =
        new VirtualBrowser(Entropy.seeded(1))
            .plug(Device.laptop("left alone"), CredentialStore.inMemory(), Person.TIMES_OUT);
    assertThatThrownBy(() -> browser.create(CREATION_OPTIONS, ORIGIN))
        .hasMessageContaining("timed-out");
  }

  @Test
  void tellsWhatItCanDoWithTheDevicesAtHand() {
    assertThat(VirtualBrowser.with(Device.laptop("laptop")).capabilities())
        .containsEntry("userVerifyingPlatformAuthenticator", true)
        .containsEntry("conditionalGet", true);
    assertThat(VirtualBrowser.with().capabilities())
        .containsEntry("userVerifyingPlatformAuthenticator", false);
  }

  @Test
  void doesNotClaimWhatItHasNoCallFor() {
    assertThat(VirtualBrowser.with().capabilities())
        .containsEntry("immediateGet", false)
        .containsEntry("relatedOrigins", false);
  }

  @Nested
  class Responses {

    @Test
    void verifyWithTheKeyThatWasRegistered() throws Malformed {
      var registration =
          CredentialJson.readRegistration(Bytes.utf8(browser.create(CREATION_OPTIONS, ORIGIN)));
      var assertion =
          CredentialJson.readAuthentication(Bytes.utf8(browser.get(REQUEST_OPTIONS, ORIGIN)));
      var attested = AttestationObject.read(registration.attestationObject()).authData().attested();
      var key = CoseKeyReader.read(Objects.requireNonNull(attested).publicKey());
      var signed = Bytes.concat(assertion.authenticatorData(), assertion.clientDataJson().sha256());

      assertThat(assertion.id()).isEqualTo(registration.id());
      assertThat(key.verify(signed, assertion.signature())).isTrue();
    }

    @Test
    void repeatWithTheirSeed() {
      var laptop = Device.laptop("laptop");

      assertThat(VirtualBrowser.with(laptop).create(CREATION_OPTIONS, ORIGIN))
          .isEqualTo(browser.create(CREATION_OPTIONS, ORIGIN));
      assertThat(VirtualBrowser.seeded(5, laptop).create(CREATION_OPTIONS, ORIGIN))
          .isEqualTo(VirtualBrowser.seeded(5, laptop).create(CREATION_OPTIONS, ORIGIN))
          .isNotEqualTo(VirtualBrowser.seeded(6, laptop).create(CREATION_OPTIONS, ORIGIN));
    }

    @Test
    void takeOptionsUnderPublicKey() {
      browser.create("{\"publicKey\":" + CREATION_OPTIONS + "}", ORIGIN);

      assertThat(browser.get("{\"publicKey\":" + REQUEST_OPTIONS + "}", ORIGIN))
          .startsWith("{\"id\":");
    }

    @Test
    void comeFromAStoreThatOutlivesTheBrowser() {
      var store = CredentialStore.inMemory();
      var laptop = Device.laptop("laptop").with(Backup.NONE);
      new VirtualBrowser(Entropy.system()).plug(laptop, store).create(CREATION_OPTIONS, ORIGIN);
      var later = new VirtualBrowser(Entropy.system()).plug(laptop, store);

      assertThat(later.get(REQUEST_OPTIONS, ORIGIN)).contains("\"userHandle\"");
    }
  }

  @Nested
  class APerson {

    @ParameterizedTest
    @CsvSource({
      "CANCELS, USER_CANCELLED, 'NotAllowedError (user-cancelled): the person cancelled'",
      "FAILS, LOCKED_OUT, "
          + "'NotAllowedError (locked-out): the device is locked after too many wrong gestures'",
      "TIMES_OUT, TIMED_OUT, " + "'NotAllowedError (timed-out): the person did not answer in time'"
    })
    void whoDoesNotAcceptMakesCallsReject(Person person, Cause why, String message) {
      browser.create(CREATION_OPTIONS, ORIGIN);
      browser.person(person);

      assertThatThrownBy(() -> browser.create(creation("bob"), ORIGIN))
          .isInstanceOfSatisfying(DomException.class, e -> assertThat(e.why()).isEqualTo(why))
          .hasMessage(message);
      assertThatThrownBy(() -> browser.get(REQUEST_OPTIONS, ORIGIN))
          .isInstanceOfSatisfying(DomException.class, e -> assertThat(e.why()).isEqualTo(why));
      assertThat(browser.getConditional(REQUEST_OPTIONS, ORIGIN))
          .isEqualTo(new ConditionalGet.Pending(List.of("ada@example.test")));
    }

    @ParameterizedTest
    @CsvSource({"CANCELS,USER_CANCELLED", "TIMES_OUT,TIMED_OUT"})
    void whoDoesNotAcceptDoesNotChooseEither(Person person, Cause why) {
      browser.create(creation("ada"), ORIGIN);
      browser.create(creation("bob"), ORIGIN);
      browser.person(person);

      assertThatThrownBy(() -> browser.get(REQUEST_OPTIONS, ORIGIN))
          .isInstanceOfSatisfying(DomException.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    @Test
    void choosesTheNewestPasskeyUnlessToldAnAccount() throws Malformed {
      browser.create(creation("ada"), ORIGIN);
      browser.create(creation("bob"), ORIGIN);

      assertThat(user(browser.get(REQUEST_OPTIONS, ORIGIN))).isEqualTo("bob");
      browser.account("ada");
      assertThat(user(browser.get(REQUEST_OPTIONS, ORIGIN))).isEqualTo("ada");
      var picked = (ConditionalGet.Answered) browser.getConditional(REQUEST_OPTIONS, ORIGIN);
      assertThat(user(picked.response())).isEqualTo("ada");
    }

    @Test
    void picksNothingWhenTheAccountIsNotOffered() {
      browser.create(creation("ada"), ORIGIN);
      browser.create(creation("bob"), ORIGIN);
      browser.account("eve");

      assertThat(browser.getConditional(REQUEST_OPTIONS, ORIGIN))
          .isEqualTo(new ConditionalGet.Pending(List.of("bob", "ada")));
      assertThatThrownBy(() -> browser.get(REQUEST_OPTIONS, ORIGIN))
          .isInstanceOfSatisfying(
              DomException.class, e -> assertThat(e.why()).isEqualTo(Cause.USER_CANCELLED));
    }
  }

  @Nested
  class Mistakes {

    @Test
    void inOptionsAreToldWithTheirMember() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> browser.create(CREATION_OPTIONS.replace("_aw", "_aw=="), ORIGIN))
          .withMessageStartingWith("options: user.id: needs base64url without padding");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> browser.get("{}", ORIGIN))
          .withMessage("options: challenge: is missing; it needs text");
    }

    @ParameterizedTest
    @CsvSource({
      "https://example.test/,SecurityError,ORIGIN_INVALID",
      "https://other.test,SecurityError,RP_ID_FOREIGN"
    })
    void inTheOriginRejectAsInABrowser(String origin, String name, Cause why) {
      assertThatThrownBy(() -> browser.getConditional(REQUEST_OPTIONS, origin))
          .isInstanceOfSatisfying(
              DomException.class,
              e -> {
                assertThat(e.name()).isEqualTo(name);
                assertThat(e.why()).isEqualTo(why);
              });
    }

    @Test
    void likeTwoDevicesOfOneNameAreRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> VirtualBrowser.with(Device.laptop("a"), Device.laptop("a")))
          .withMessage("two devices are called a");
    }
  }

  @Nested
  class SeveralDevices {

    private final VirtualBrowser both =
        VirtualBrowser.with(
            DeviceProfile.LAPTOP.device("laptop"), DeviceProfile.SECURITY_KEY.device("key"));

    @Test
    void arePickedByTheAccountThatTheyHave() throws Malformed {
      both.create(creation("ada"), ORIGIN);
      var onKey = creation("bob").replace("\"residentKey\"", KEY_ONLY + "\"residentKey\"");
      both.create(onKey, ORIGIN);

      assertThat(user(both.get(REQUEST_OPTIONS, ORIGIN))).isEqualTo("ada");
      both.account("bob");
      assertThat(user(both.get(REQUEST_OPTIONS, ORIGIN))).isEqualTo("bob");
    }

    @ParameterizedTest
    @CsvSource({"CANCELS,USER_CANCELLED", "TIMES_OUT,TIMED_OUT", "FAILS,LOCKED_OUT"})
    void areNotTakenByAPersonWhoDoesNotAccept(Person person, Cause why) {
      both.person(person);

      assertThatThrownBy(() -> both.create(CREATION_OPTIONS, ORIGIN))
          .isInstanceOfSatisfying(DomException.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    @Test
    void arePickedByTheirName() {
      assertThat(both.device("key").create(CREATION_OPTIONS, ORIGIN))
          .contains("\"authenticatorAttachment\":\"cross-platform\"");
      assertThat(both.device("laptop").create(CREATION_OPTIONS, ORIGIN))
          .contains("\"authenticatorAttachment\":\"platform\"");
      assertThat(both.device("key").get(REQUEST_OPTIONS, ORIGIN))
          .contains("\"authenticatorAttachment\":\"cross-platform\"");
    }

    @Test
    void areLeftAloneByAPersonWhoWantsAnother() {
      assertThatThrownBy(() -> both.device("phone").create(CREATION_OPTIONS, ORIGIN))
          .isInstanceOfSatisfying(
              DomException.class, e -> assertThat(e.why()).isEqualTo(Cause.USER_CANCELLED));
    }

    @Test
    void thatAskForATouchOnlyCannotBeFailed() {
      var key = VirtualBrowser.with(DeviceProfile.SECURITY_KEY_WITHOUT_PIN.device());

      assertThat(key.person(Person.FAILS).create(CREATION_OPTIONS, ORIGIN)).startsWith("{\"id\":");
    }
  }
}
