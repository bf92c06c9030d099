package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The passkeys of an account in a real browser, which is told what becomes of them: Chromium's
/// virtual authenticators do what the signals say.
class BrowserPasskeysTest extends BrowserTest {

  @Test
  void makesNoSecondPasskeyOnTheSameDevice() {
    var gadget = Gadget.builtIn(tab);
    signUpWithPasskey();

    tab.press("Create a passkey");

    tab.awaitMessage("This device already has a passkey for your account.");
    assertThat(gadget.names()).hasSize(1);
    assertThat(trace.verdicts()).containsExactly("registration: accepted");
  }

  @Test
  void takesARemovedPasskeyFromTheDeviceToo() {
    var gadget = Gadget.builtIn(tab);
    signUpWithPasskey();

    tab.press("Remove");
    tab.accept();

    tab.awaitMessage("Passkey removed.");
    assertThat(tab.text()).contains("You have no passkeys yet.");
    assertThat(gadget.names()).isEmpty();
    assertThat(trace.decisions()).contains("1 passkey of ada deleted");
  }

  @Test
  void keepsAPasskeyThatSomebodyThinksTwiceAbout() {
    var gadget = Gadget.builtIn(tab);
    signUpWithPasskey();

    tab.press("Remove");
    tab.dismiss();

    assertThat(tab.buttons("Remove")).hasSize(1);
    assertThat(gadget.names()).hasSize(1);
    assertThat(trace.posted("/passkey/removal")).isEmpty();
  }

  @Test
  void takesAPasskeyThatTheSiteDoesNotKnowFromTheDevice() {
    tab.first("delete PublicKeyCredential.signalAllAcceptedCredentials");
    var gadget = Gadget.builtIn(tab);
    signUpWithPasskey();
    tab.press("Remove");
    tab.accept();
    tab.awaitMessage("Passkey removed.");
    assertThat(gadget.names()).hasSize(1);

    comeBackTo("/sign-in");

    tab.awaitMessage("We could not sign you in with this passkey.");
    assertThat(gadget.names()).isEmpty();
    assertThat(trace.verdicts()).endsWith("authentication: credential-known");
  }

  @Test
  void tellsTheDeviceTheNewNameOfTheAccount() {
    var gadget = Gadget.builtIn(tab);
    signUpWithPasskey();

    tab.type("name", "grace");
    tab.pressNear("name", "Rename");

    tab.awaitMessage("You are called grace now.");
    assertThat(gadget.names()).containsExactly("grace");
  }

  @Test
  void givesAPasskeyTheNameThatItsOwnerLikes() {
    Gadget.builtIn(tab);
    signUpWithPasskey();

    tab.type("label", "My laptop");
    tab.pressNear("label", "Rename");

    tab.awaitMessage("This passkey is called My laptop now.");
    assertThat(tab.field("label").getDomProperty("value")).isEqualTo("My laptop");
  }

  @Test
  void asksWhoeverWasHereForOneOfTheirOwnPasskeys() {
    Gadget.builtIn(tab);
    signUpWithPasskey();

    tab.press("Sign out");
    tab.awaitPage("/reauthenticate");
    tab.press("Use your passkey");

    tab.awaitPage("/home");
    assertThat(trace.posted("/reauthenticate/verify")).hasSize(1);
    assertThat(trace.verdicts()).endsWith("authentication: accepted");
  }

  @Test
  void forgetsWhoeverAsksForIt() {
    signUp("/home");
    tab.press("Sign out");
    tab.awaitPage("/reauthenticate");

    tab.press("Forget this account");

    tab.awaitPage("/sign-in");
    visit("/home");
    tab.awaitPage("/sign-in");
  }
}
