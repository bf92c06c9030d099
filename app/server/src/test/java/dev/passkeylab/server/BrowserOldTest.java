package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.webauthn.CredentialJson;
import org.junit.jupiter.api.Test;

/// Browsers that lack something newer, played by a real one from which it is taken.
class BrowserOldTest extends BrowserTest {

  @Test
  void enrolsAndSignsInWithoutTheJsonMethods() throws Exception {
    tab.first(
        """
        delete PublicKeyCredential.parseCreationOptionsFromJSON;
        delete PublicKeyCredential.parseRequestOptionsFromJSON;
        delete PublicKeyCredential.prototype.toJSON;
        """);
    Gadget.builtIn(tab);
    signUpWithPasskey();
    tab.press("Create a passkey");
    tab.awaitMessage("This device already has a passkey for your account.");

    comeBackTo("/home");

    assertThat(trace.verdicts())
        .containsExactly("registration: accepted", "authentication: accepted");
    var made = CredentialJson.readRegistration(trace.posted("/registration/verify").getLast());
    assertThat(made.authenticatorData()).as("which only toJSON() gives").isNull();
    assertThat(made.transports()).containsExactly("internal");
  }

  @Test
  void signsInByPasswordWhereThereAreNoPasskeys() {
    tab.first("delete window.PublicKeyCredential");
    signUp("/home");
    assertThat(tab.buttons("Create a passkey")).isEmpty();
    assertThat(tab.text()).contains("This browser cannot use passkeys.");
    comeBackTo("/sign-in");
    assertThat(tab.buttons("Sign in with a passkey")).isEmpty();

    signInByPassword();

    tab.awaitPage("/home");
    assertThat(tab.message()).isEqualTo("Signed in by password.");
    assertThat(trace.posted("/authentication/options")).isEmpty();
  }

  @Test
  void signsInByButtonWhereAutofillOffersNoPasskeys() {
    tab.first("delete PublicKeyCredential.isConditionalMediationAvailable");
    Gadget.builtIn(tab);
    signUpWithPasskey();
    comeBackTo("/sign-in");
    assertThat(trace.posted("/authentication/options")).isEmpty();

    tab.press("Sign in with a passkey");

    tab.awaitPage("/home");
    assertThat(trace.verdicts()).endsWith("authentication: accepted");
  }

  @Test
  void hasNothingToOfferWhereTheBrowserTellsItsAutofillApart() {
    tab.first("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
    var calls = Calls.watched(tab);
    Gadget.builtIn(tab);
    signUpWithPasskey();

    comeBackTo("/sign-in");
    tab.press("Sign in with a passkey");

    tab.awaitPage("/home");
    calls.await("create settled", "get settled");
  }
}
