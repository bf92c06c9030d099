package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.webauthn.CredentialJson;
import org.junit.jupiter.api.Test;

/// From a new account to its first passkey, in a real browser.
class BrowserSignUpTest extends BrowserTest {

  @Test
  void makesAPasskeyWhereTheOfferIsAccepted() throws Exception {
    var gadget = Gadget.builtIn(tab);

    signUpWithPasskey();

    assertThat(tab.message()).isEqualTo("Passkey created.");
    assertThat(gadget.names()).containsExactly(NAME);
    assertThat(trace.verdicts()).containsExactly("registration: accepted");
    var made = CredentialJson.readRegistration(trace.posted("/registration/verify").getLast());
    assertThat(made.transports()).containsExactly("internal");
    assertThat(made.authenticatorData()).isNotNull();
  }

  @Test
  void makesNoneWhereTheOfferIsDeclined() {
    var gadget = Gadget.builtIn(tab);

    visit("/sign-up");
    tab.type("name", NAME);
    tab.type("password", PASSWORD);
    tab.press("Open the account");
    tab.awaitPage("/upsell");
    tab.press("Not now");

    tab.awaitPage("/home");
    assertThat(gadget.names()).isEmpty();
    assertThat(trace.decisions()).contains("ada said not now");
    assertThat(tab.text()).contains("You have no passkeys yet.");
  }

  @Test
  void offersNoneWhereTheComputerCannotVerifyAnybody() {
    Gadget.withoutVerification(tab);

    signUp("/home");

    assertThat(trace.posted("/upsell")).hasSize(1);
    assertThat(tab.buttons("Create a passkey")).hasSize(1);
  }

  @Test
  void saysThatNothingWasMadeWhereTheFingerIsUnknownAndTriesAgain() {
    var gadget = Gadget.builtIn(tab);
    signUp("/upsell");

    gadget.knowsTheFinger(false);
    tab.press("Create a passkey");
    tab.awaitMessage("No passkey was created. You can try again.");
    assertThat(tab.holds("message.classList.contains('problem')")).isTrue();
    assertThat(trace.verdicts()).isEmpty();

    gadget.knowsTheFinger(true);
    tab.press("Create a passkey");
    tab.awaitPage("/home");
    assertThat(trace.verdicts()).containsExactly("registration: accepted");
  }

  @Test
  void abortsTheCallThatNobodyAnsweredWhereSomebodyAsksAgain() {
    var calls = Calls.watched(tab);
    var gadget = Gadget.builtIn(tab);
    signUp("/upsell");

    gadget.present(false);
    tab.press("Create a passkey");
    calls.await("create pending");
    gadget.present(true);
    tab.press("Create a passkey");

    tab.awaitPage("/home");
    calls.await("create AbortError", "create settled");
    assertThat(gadget.names()).hasSize(1);
    assertThat(trace.verdicts()).containsExactly("registration: accepted");
  }

  @Test
  void saysNothingOfACallThatThePageItselfAborted() {
    var calls = Calls.watched(tab);
    var gadget = Gadget.builtIn(tab);
    signUp("/upsell");

    gadget.present(false);
    tab.press("Create a passkey");
    calls.await("create pending");
    tab.press("Create a passkey");

    calls.await("create AbortError", "create pending");
    assertThat(tab.message()).isEmpty();
  }

  @Test
  void takesAnAnswerToTheOfferWhileTheBrowserStillAsks() {
    var calls = Calls.watched(tab);
    var gadget = Gadget.builtIn(tab);
    signUp("/upsell");

    gadget.present(false);
    tab.press("Create a passkey");
    calls.await("create pending");
    tab.press("Not now");

    tab.awaitPage("/home");
    calls.await("create AbortError");
  }
}
