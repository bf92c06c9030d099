package com.example;

import static dev.passkeylab.authenticator.DeviceProfile.SECURITY_KEY;
import static dev.passkeylab.authenticator.DeviceProfile.SECURITY_KEY_WITHOUT_PIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.client.Cause;
import dev.passkeylab.client.ConditionalGet;
import dev.passkeylab.client.DomException;
import dev.passkeylab.client.Person;
import dev.passkeylab.client.VirtualBrowser;
import dev.passkeylab.cose.CoseAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInTest {

  static final String ORIGIN = "https://example.test";

  // In your test, these two come from your server, and the responses go back to it.
  static final String CREATION_OPTIONS =
      """
      {
        "rp": {"id": "example.test", "name": "Example"},
        "user": {"id": "u5TVJpT8p3jz2l71aA8_aw", "name": "ada@example.test", "displayName": "Ada"},
        "challenge": "DW6Wpf6o_rclBoeSzPWnaiIztZsOBZ4274tZ2UOJbPM",
        "pubKeyCredParams": [{"type": "public-key", "alg": -7}],
        "authenticatorSelection": {"residentKey": "required"}
      }
      """;
  static final String REQUEST_OPTIONS =
      """
      {"rpId": "example.test", "challenge": "FuypR5cEv2GI5R-AMEC7ADKnw5BD0WHDo2etg9k0ogQ"}
      """;

  final VirtualBrowser browser = VirtualBrowser.with(Device.laptop("laptop"));

  @Test
  void registersAndSignsIn() {
    String registration = browser.create(CREATION_OPTIONS, ORIGIN);
    String assertion = browser.get(REQUEST_OPTIONS, ORIGIN);

    // server.finishRegistration(registration); server.finishSignIn(assertion);
  }

  @Test
  void fallsBackWhenThePersonCancels() {
    browser.create(CREATION_OPTIONS, ORIGIN);
    browser.person(Person.CANCELS);

    var e = assertThrows(DomException.class, () -> browser.get(REQUEST_OPTIONS, ORIGIN));
    assertEquals("NotAllowedError", e.name());
    assertEquals(Cause.USER_CANCELLED, e.why());
  }

  @Test
  void offersPasskeysInTheAutofillList() {
    var before = browser.getConditional(REQUEST_OPTIONS, ORIGIN);
    assertInstanceOf(ConditionalGet.Pending.class, before);

    browser.create(CREATION_OPTIONS, ORIGIN);
    var after = browser.getConditional(REQUEST_OPTIONS, ORIGIN);
    assertInstanceOf(ConditionalGet.Answered.class, after);
  }

  @Test
  void keepsAPasskeyOnTheSecurityKeyThatThePersonTouches() {
    var desk = VirtualBrowser.with(Device.laptop("laptop"), SECURITY_KEY.device("key"));
    desk.device("key");

    var registration = desk.create(CREATION_OPTIONS, ORIGIN);
    assertTrue(registration.contains("\"authenticatorAttachment\":\"cross-platform\""));
  }

  @Test
  void asksForAnotherDeviceWhereAKeyCannotVerify() {
    var desk = VirtualBrowser.with(SECURITY_KEY_WITHOUT_PIN.device("key"));
    var demanding =
        CREATION_OPTIONS.replace(
            "\"residentKey\"", "\"userVerification\": \"required\", \"residentKey\"");

    var e = assertThrows(DomException.class, () -> desk.create(demanding, ORIGIN));
    assertEquals("ConstraintError", e.name());
  }

  @ParameterizedTest
  @EnumSource
  void takesEveryAlgorithm(CoseAlgorithm algorithm) {
    var options = CREATION_OPTIONS.replace("\"alg\": -7", "\"alg\": " + algorithm.number());

    String registration = browser.create(options, ORIGIN);
    String assertion = browser.get(REQUEST_OPTIONS, ORIGIN);

    // server.finishRegistration(registration); server.finishSignIn(assertion);
  }
}
