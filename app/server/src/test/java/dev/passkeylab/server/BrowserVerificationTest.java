package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.relyingparty.check.Policy;
import dev.passkeylab.webauthn.Flag;
import org.junit.jupiter.api.Test;

/// Whether the device verified the person, in a real browser: sites ask for it, and some insist.
class BrowserVerificationTest extends BrowserTest {

  private static final Policy STRICT = Policy.DEFAULT.withUserVerification(true);
  private static final String REFUSED = "We could not sign you in with this passkey.";

  @Test
  void letsADeviceInThatVerifiesNobodyWhereVerificationIsPreferred() throws Exception {
    Gadget.withoutVerification(tab);
    signUp("/home");
    tab.press("Create a passkey");
    tab.awaitMessage("Passkey created.");
    tab.press("Sign out");
    tab.awaitPage("/reauthenticate");

    tab.press("Use your passkey");

    tab.awaitPage("/home");
    assertThat(trace.verdicts())
        .containsExactly("registration: accepted", "authentication: accepted");
    assertThat(trace.flags("/reauthenticate/verify").has(Flag.UV)).isFalse();
    assertThat(trace.flags("/reauthenticate/verify").has(Flag.UP)).isTrue();
  }

  @Test
  void savesNoPasskeyOfADeviceThatVerifiesNobodyWhereVerificationIsDemanded() throws Exception {
    serve(settings().with(STRICT));
    Gadget.withoutVerification(tab);
    signUp("/home");

    tab.press("Create a passkey");

    tab.awaitMessage("We could not save this passkey.");
    assertThat(trace.verdicts()).containsExactly("registration: user-verified");
    assertThat(tab.text()).contains("You have no passkeys yet.");
  }

  @Test
  void refusesASignInWithoutVerificationWhereItIsDemanded() throws Exception {
    serve(settings().with(STRICT));
    var gadget = Gadget.builtIn(tab);
    signUpWithPasskey();
    gadget.deniesVerification();

    comeBackTo("/sign-in");

    tab.awaitMessage(REFUSED);
    assertThat(trace.verdicts()).endsWith("authentication: user-verified");
    assertThat(trace.flags("/authentication/verify").has(Flag.UV)).isFalse();
    assertThat(gadget.names()).hasSize(1);
  }

  @Test
  void letsSecurityKeysSignInAndOffersAPasskeyOfTheComputer() throws Exception {
    serve(settings().with(settings().asks().withAttachment(null)));
    var key = Gadget.securityKey(tab);
    signUp("/home");
    tab.press("Create a passkey");
    tab.awaitMessage("Passkey created.");
    Gadget.builtIn(tab);

    comeBackTo("/upsell");

    assertThat(key.names()).containsExactly(NAME);
    assertThat(tab.text()).contains("Use this device next time?");
    assertThat(trace.verdicts()).endsWith("authentication: accepted");
  }
}
