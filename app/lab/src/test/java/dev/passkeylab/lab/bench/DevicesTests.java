package dev.passkeylab.lab.bench;

import static dev.passkeylab.lab.bench.Hands.ADA;
import static dev.passkeylab.lab.bench.Hands.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.run.DeviceChooser;
import dev.passkeylab.lab.run.Outcome;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.CtapEvent;
import dev.passkeylab.lab.trace.EventName;
import dev.passkeylab.lab.trace.TraceJson;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.CredentialJson;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.UserVerification;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Devices of every kind in staged runs: what they ask, and what comes of each answer.
class DevicesTests {

  private static final Device LAPTOP = DeviceProfile.LAPTOP.device("laptop");
  private static final Device KEY = DeviceProfile.SECURITY_KEY.device("key");

  private static boolean verified(Hands hands) throws Malformed {
    Bytes json =
        hands.events(ClientEvent.Resolved.class).findFirst().orElseThrow().payload().bytes();
    return AttestationObject.read(CredentialJson.readRegistration(json).attestationObject())
        .authData()
        .flags()
        .has(Flag.UV);
  }

  @Nested
  class Asking {

    @ParameterizedTest
    @CsvSource({
      "laptop,PREFERRED,BIOMETRIC=matches,true",
      "laptop-without-biometrics,REQUIRED,SYSTEM_PASSWORD=right,true",
      "laptop-without-biometrics,PREFERRED,TOUCH=touch,false",
      "phone,PREFERRED,BIOMETRIC=matches,true",
      "security-key,REQUIRED,PIN=right TOUCH=touch,true",
      "security-key,PREFERRED,PIN=wrong PIN=right TOUCH=touch,true",
      "security-key,DISCOURAGED,TOUCH=touch,false",
      "security-key-without-pin,PREFERRED,TOUCH=touch,false",
      "password-manager,PREFERRED,PIN=right,true"
    })
    void followsTheDeviceAndTheFlagsFollowTheAnswers(
        String profile, UserVerification asked, String answers, boolean verified) throws Malformed {
      var device = DeviceProfile.of(profile).orElseThrow().device();
      try (var hands = Hands.at(asked, device).enrol(ADA)) {
        for (var answer : answers.split(" ")) {
          var parts = answer.split("=");
          hands.answer(PromptKind.valueOf(parts[0]), parts[1]);
        }

        assertThat(hands.open()).containsExactly(PromptKind.HOME_PAGE);
        assertThat(verified(hands)).isEqualTo(verified);
      }
    }

    @Test
    void isWrittenDownByWayAndAttempt() {
      try (var hands = Hands.at(UserVerification.REQUIRED, KEY).enrol(ADA)) {
        hands
            .answer(PromptKind.PIN, "wrong")
            .answer(PromptKind.PIN, "right")
            .answer(PromptKind.TOUCH, "touch");

        assertThat(hands.events(CtapEvent.UserPrompted.class))
            .extracting(CtapEvent.UserPrompted::method, CtapEvent.UserPrompted::attempt)
            .containsExactly(tuple("pin", 1), tuple("pin", 2), tuple("touch", 1));
        assertThat(hands.events(CtapEvent.UserVerified.class))
            .extracting(CtapEvent.UserVerified::method)
            .containsExactly("pin");
        assertThat(hands.events(CtapEvent.UserRefused.class))
            .extracting(CtapEvent.UserRefused::because)
            .containsExactly("pin does not match");
      }
    }
  }

  @Nested
  class Refusing {

    @ParameterizedTest
    @CsvSource({
      "security-key,PIN=cancel,user-cancelled",
      "security-key,PIN=times-out,timed-out",
      "security-key,PIN=right TOUCH=cancel,user-cancelled",
      "security-key,PIN=right TOUCH=times-out,timed-out",
      "security-key,PIN=wrong PIN=wrong PIN=wrong,pin-locked",
      "laptop-without-biometrics,SYSTEM_PASSWORD=cancel,user-cancelled",
      "laptop-without-biometrics,SYSTEM_PASSWORD=times-out,timed-out",
      "laptop,BIOMETRIC=cancel,user-cancelled"
    })
    void rejectsTheCallWithItsCause(String profile, String answers, String cause) {
      var device = DeviceProfile.of(profile).orElseThrow().device();
      try (var hands = Hands.at(UserVerification.REQUIRED, device).enrol(ADA)) {
        for (var answer : answers.split(" ")) {
          var parts = answer.split("=");
          hands.answer(PromptKind.valueOf(parts[0]), parts[1]);
        }

        assertThat(hands.events(ClientEvent.Rejected.class).toList().getLast())
            .extracting(ClientEvent.Rejected::error, ClientEvent.Rejected::cause)
            .containsExactly("NotAllowedError", cause);
        assertThat(hands.open()).as("the page offers it again").containsExactly(PromptKind.UPSELL);
      }
    }

    @Test
    void ofADeviceThatCannotVerifyAsksNobody() {
      var plain = DeviceProfile.SECURITY_KEY_WITHOUT_PIN.device("key");
      try (var hands = Hands.at(UserVerification.REQUIRED, plain).enrol(ADA)) {
        assertThat(hands.events(ClientEvent.Rejected.class).toList().getLast())
            .extracting(ClientEvent.Rejected::error, ClientEvent.Rejected::cause)
            .containsExactly("ConstraintError", "no-verification");
      }
    }
  }

  @Nested
  class DeviceChoice {

    @Test
    void isAskedForAtCreateAndTheDeviceThatWasTouchedAnswers() {
      try (var hands = Hands.at(UserVerification.PREFERRED, LAPTOP, KEY).enrol(ADA)) {
        var chooser = hands.run().moment().newest(PromptKind.DEVICE_CHOOSER).orElseThrow().prompt();
        assertThat(((DeviceChooser) chooser).devices()).containsExactly("laptop", "key");
        assertThat(chooser.outcomes())
            .extracting(Outcome::id)
            .containsExactly("choose", "cancel", "times-out");
        hands
            .choose(PromptKind.DEVICE_CHOOSER, "device", "key")
            .answer(PromptKind.PIN, "right")
            .answer(PromptKind.TOUCH, "touch");

        assertThat(hands.open()).containsExactly(PromptKind.HOME_PAGE);
      }
    }

    @ParameterizedTest
    @CsvSource({"cancel,user-cancelled", "times-out,timed-out"})
    void thatIsNotMadeRejectsTheCall(String outcome, String cause) {
      try (var hands = Hands.at(UserVerification.PREFERRED, LAPTOP, KEY).enrol(ADA)) {
        hands.answer(PromptKind.DEVICE_CHOOSER, outcome);

        assertThat(hands.events(ClientEvent.Rejected.class).toList().getLast().cause())
            .isEqualTo(cause);
      }
    }

    @Test
    void endsWhenThePageIsLeft() {
      try (var hands = Hands.at(UserVerification.PREFERRED, LAPTOP, KEY).enrol(ADA)) {
        hands.visit();

        assertThat(hands.open()).doesNotContain(PromptKind.DEVICE_CHOOSER);
        assertThat(hands.events(ClientEvent.Rejected.class))
            .extracting(ClientEvent.Rejected::cause)
            .contains("page-left");
      }
    }
  }

  @Nested
  class ModalGet {

    @Test
    void abortsThePendingRequestFirst() {
      try (var hands = Hands.at(UserVerification.PREFERRED, LAPTOP).enrol(ADA)) {
        hands.answer(PromptKind.BIOMETRIC, "matches").usePasskey();
        var names = hands.names();
        int modal = names.lastIndexOf(EventName.GET_MODAL);

        assertThat(names.subList(0, modal))
            .endsWith(EventName.GET_REJECTED, EventName.HTTP_REQUEST, EventName.HTTP_RESPONSE);
        assertThat(hands.events(ClientEvent.Rejected.class).toList().getLast().cause())
            .isEqualTo("page-aborted");
        hands.answer(PromptKind.BIOMETRIC, "matches");
        assertThat(hands.open()).containsExactly(PromptKind.HOME_PAGE);
        assertThat(hands.names()).endsWith(EventName.PROMPT_OPENED);
        assertThat(hands.events(ClientEvent.Resolved.class)).hasSize(2);
      }
    }

    @Test
    void asksForTheAccountWhereTheDeviceHasSeveral() {
      try (var hands = Hands.at(UserVerification.PREFERRED, LAPTOP).enrol(ADA)) {
        hands.answer(PromptKind.BIOMETRIC, "matches").enrol(BOB);
        hands.answer(PromptKind.BIOMETRIC, "matches").usePasskey();
        hands.choose(PromptKind.ACCOUNT_CHOOSER, "account", ADA);
        var asking = hands.run().moment().newest(PromptKind.BIOMETRIC).orElseThrow().prompt();

        assertThat(asking.subject()).isEqualTo(ADA);
        hands.answer(PromptKind.BIOMETRIC, "matches");
        assertThat(hands.open()).containsExactly(PromptKind.HOME_PAGE);
      }
    }

    @Test
    void thatIsCancelledLeavesThePageToTryAgain() {
      try (var hands = Hands.at(UserVerification.PREFERRED, LAPTOP).enrol(ADA)) {
        hands.answer(PromptKind.BIOMETRIC, "matches").enrol(BOB);
        hands.answer(PromptKind.BIOMETRIC, "matches").usePasskey();
        hands.answer(PromptKind.ACCOUNT_CHOOSER, "cancel");

        assertThat(hands.open()).containsExactly(PromptKind.SIGN_IN_PAGE);
        assertThat(hands.events(ClientEvent.Rejected.class).toList().getLast().cause())
            .isEqualTo("user-cancelled");
      }
    }

    @Test
    void withoutAPasskeySaysSoToThePage() {
      try (var hands = Hands.at(UserVerification.PREFERRED, LAPTOP).usePasskey()) {
        assertThat(hands.events(ClientEvent.Rejected.class).toList().getLast())
            .extracting(ClientEvent.Rejected::error, ClientEvent.Rejected::cause)
            .containsExactly("NotAllowedError", "no-credential");
        assertThat(hands.open()).containsExactly(PromptKind.SIGN_IN_PAGE);
      }
    }

    @Test
    void repeatsToTheByte() {
      assertThat(chosen()).isEqualTo(chosen()).contains("assertion.signed");
    }
  }

  @Test
  void autofillTellsTheSameAccountOnTwoDevicesApart() {
    var tablet = DeviceProfile.PHONE.device("tablet");
    try (var hands = Hands.at(UserVerification.PREFERRED, LAPTOP, tablet).enrol(ADA)) {
      hands
          .choose(PromptKind.DEVICE_CHOOSER, "device", "laptop")
          .answer(PromptKind.BIOMETRIC, "matches")
          .visit("/upsell")
          .answer(PromptKind.UPSELL, "accept")
          .choose(PromptKind.DEVICE_CHOOSER, "device", "tablet")
          .answer(PromptKind.BIOMETRIC, "matches")
          .visit()
          .answer(PromptKind.SIGN_IN_PAGE, Reply.of("focus").with("field", "username"))
          .answer(PromptKind.AUTOFILL, Reply.of("pick").with("row", ADA + " (tablet)"));
      var asking = hands.run().moment().newest(PromptKind.BIOMETRIC).orElseThrow().prompt();

      assertThat(asking.asker().name()).isEqualTo("tablet");
    }
  }

  private static String chosen() {
    try (var hands = Hands.at(UserVerification.PREFERRED, LAPTOP, KEY).enrol(ADA)) {
      hands
          .choose(PromptKind.DEVICE_CHOOSER, "device", "key")
          .answer(PromptKind.PIN, "right")
          .answer(PromptKind.TOUCH, "touch")
          .usePasskey()
          .answer(PromptKind.PIN, "right")
          .answer(PromptKind.TOUCH, "touch");
      return TraceJson.lines(hands.run().trace());
    }
  }
}
