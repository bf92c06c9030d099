package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// From a new account to its first passkey, in a real browser.
class BrowserSignUpTest extends BrowserTest {

  @Test
  void makesAPasskeyWhereTheOfferIsAccepted() throws Exception {
    var gadget = Gadget.builtIn(tab);

    signUpWithPasskey();

    tab.awaitMessage("Passkey created.");
    assertThat(gadget.names()).containsExactly(NAME);
    assertThat(trace.verdicts()).containsExactly("registration: accepted");
  }

  @Test
  void makesNoneWhereTheOfferIsDeclined() {
    var gadget = Gadget.builtIn(tab);

    signUp("/upsell");
    tab.press("Not now");

    tab.awaitPage("/home");
    assertThat(gadget.names()).isEmpty();
    assertThat(trace.decisions()).contains("ada said not now");
    assertThat(tab.holds("document.body.innerText.includes('You have no passkeys yet.')")).isTrue();
  }
}
