package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.relyingparty.Asks;
import dev.passkeylab.lab.relyingparty.page.PageScript;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.webauthn.Flag;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The sign-in page in a real browser: its request for a passkey waits, and stands in nobody's way.
class BrowserAutofillTest extends BrowserTest {

  @Test
  void signsInByAutofillWithNothingTyped() throws Exception {
    var calls = Calls.watched(tab);
    Gadget.builtIn(tab);
    signUpWithPasskey();

    comeBackTo("/home");

    assertThat(tab.message()).isEqualTo("Signed in with a passkey.");
    calls.await("create settled", "get conditional settled");
    assertThat(trace.verdicts())
        .containsExactly("registration: accepted", "authentication: accepted");
    assertThat(trace.flags("/authentication/verify").has(Flag.UV)).isTrue();
    assertThat(trace.decisions()).contains("ada signed in by passkey");
  }

  @Test
  void signsInByPasswordWhileTheRequestWaits() {
    var calls = Calls.watched(tab);
    var gadget = Gadget.builtIn(tab);
    signUpWithPasskey();
    gadget.present(false);
    comeBackTo("/sign-in");
    calls.await("create settled", "get conditional pending");

    tab.type("name", NAME);
    tab.type("password", PASSWORD);
    assertThat(calls.seen()).endsWith("get conditional pending");
    tab.press("Sign in");

    tab.awaitPage("/upsell");
    calls.await("create settled", "get conditional AbortError");
    assertThat(trace.decisions()).contains("ada signed in by password");
  }

  @Test
  void waitsAgainAfterAWrongPassword() {
    var calls = Calls.watched(tab);
    var gadget = Gadget.builtIn(tab);
    gadget.present(false);
    visit("/sign-in");
    calls.await("get conditional pending");

    signInByPassword();

    tab.awaitMessage("Name and password do not match.");
    calls.await("get conditional AbortError", "get conditional pending");
  }

  @Test
  void abortsTheRequestBeforeTheButtonAsksForAPasskey() {
    var calls = Calls.watched(tab);
    var gadget = Gadget.builtIn(tab);
    signUpWithPasskey();
    gadget.present(false);
    comeBackTo("/sign-in");
    calls.await("create settled", "get conditional pending");

    gadget.present(true);
    tab.press("Sign in with a passkey");

    tab.awaitPage("/home");
    calls.await("create settled", "get conditional AbortError", "get settled");
    assertThat(trace.verdicts()).endsWith("authentication: accepted");
  }

  @Test
  void waitsAgainAfterTheButtonCameToNothing() {
    var calls = Calls.watched(tab);
    var gadget = Gadget.builtIn(tab);
    signUpWithPasskey();
    gadget.present(false);
    comeBackTo("/sign-in");
    calls.await("create settled", "get conditional pending");

    gadget.present(true);
    gadget.knowsTheFinger(false);
    tab.press("Sign in with a passkey");

    calls.await(
        "create settled",
        "get conditional AbortError",
        "get NotAllowedError",
        "get conditional NotAllowedError");
    assertThat(tab.message()).isEqualTo("You were not signed in. You can try again.");
  }

  @Test
  void renewsTheChallengeBeforeItIsTooOld() throws Exception {
    serve(settings().with(Asks.USUAL.withTimeout(Duration.ofSeconds(1))));
    var gadget = Gadget.builtIn(tab);
    gadget.present(false);

    visit("/sign-in");

    tab.await(
        () -> "the challenge is never renewed",
        () -> trace.posted("/authentication/options").size() > 1);
  }

  @Test
  void asksForThePasswordOnlyOnceTheNameIsKnown() throws Exception {
    serve(settings().with(PageScript.USUAL.with(PageSwitch.LAYOUT, "identifier-first")));
    signUp("/home");
    comeBackTo("/sign-in");

    tab.type("name", NAME);
    tab.press("Next");
    tab.awaitPage("/challenge");
    tab.type("secret", PASSWORD);
    tab.press("Continue");

    tab.awaitPage("/home");
    assertThat(tab.message()).isEqualTo("Signed in by password.");
  }
}
