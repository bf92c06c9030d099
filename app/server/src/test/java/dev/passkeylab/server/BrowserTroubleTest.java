package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.relyingparty.page.PageScript;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the pages make of browsers, sites and people that do something unexpected.
class BrowserTroubleTest extends BrowserTest {

  private static final Map<String, String> EXCUSES =
      Map.of(
          "NotAllowedError", "No passkey was created. You can try again.",
          "InvalidStateError", "This device already has a passkey for your account.",
          "SecurityError", "The address of this page does not fit the passkeys of this site.",
          "NotSupportedError", "No device here can do what this site asks for.",
          "ConstraintError", "No device here can do what this site asks for.",
          "OperationError",
              "The browser is busy with another passkey. Finish that first, then try again.",
          "DataError",
              "No passkey was created. The browser gave a reason that this page does not know:"
                  + " DataError.");

  @Test
  void tellsTheErrorsOfBrowsersApart() {
    Gadget.builtIn(tab);
    signUp("/upsell");
    tab.value("navigator.credentials.create = async () => { throw new DOMException('', why); }");
    EXCUSES.forEach((error, message) -> {
      tab.value("window.why = '" + error + "'");

      tab.press("Create a passkey");

      tab.awaitMessage(message);
    });
    assertThat(trace.posted("/registration/options")).hasSize(EXCUSES.size());
    assertThat(trace.posted("/registration/verify")).isEmpty();
  }

  @Test
  void saysWhyAMessageIsRefused() {
    visit("/sign-up");
    tab.type("name", NAME);
    tab.value("document.getElementById('password').value = 'x'.repeat(70000)");
    tab.press("Open the account");

    tab.awaitMessage("A message has at most 65536 bytes.");
    assertThat(trace.decisions()).isEmpty();
  }

  @Test
  void saysThatAnAnswerCannotBeRead() {
    visit("/sign-up");
    tab.type("name", NAME);
    tab.type("password", PASSWORD);
    tab.value("window.fetch = async () => new Response('<html>', { status: 502 })");
    tab.press("Open the account");

    tab.awaitMessage("The site gave an answer that this page cannot read (502).");
  }

  @Test
  void saysThatTheSiteCannotBeReachedAndGoesOnWhenItCan() {
    visit("/sign-up");
    tab.type("name", NAME);
    tab.type("password", PASSWORD);
    offline(true);
    tab.press("Open the account");
    tab.awaitMessage("The site cannot be reached. Are you online?");
    assertThat(tab.console()).allMatch(it -> it.contains("ERR_INTERNET_DISCONNECTED"));

    offline(false);
    tab.press("Open the account");
    tab.awaitPage("/home");
  }

  private void offline(boolean is) {
    tab.command(
        "Network.emulateNetworkConditions",
        Map.of("offline", is, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  @Test
  void opensOneAccountForTwoClicks() {
    visit("/sign-up");
    tab.type("name", NAME);
    tab.type("password", PASSWORD);
    tab.value(
        "document.querySelector('button').click() ?? document.querySelector('button').click()");

    tab.awaitPage("/home");
    assertThat(trace.posted("/sign-up")).hasSize(1);
  }

  @Test
  void goesToTheFieldThatIsMissing() {
    visit("/sign-in");
    tab.awaitPage("/sign-in");
    tab.field("password").click();

    tab.press("Try another way");

    assertThat(tab.holds("document.activeElement.name === 'name'")).isTrue();
    assertThat(trace.posted("/identifier")).isEmpty();
  }

  @Test
  void keepsTheFocusOnTheButtonThatWasPressed() {
    visit("/sign-in");
    signInByPassword();
    tab.awaitMessage("Name and password do not match.");

    assertThat(tab.holds("document.activeElement.textContent === 'Sign in'")).isTrue();
    assertThat(tab.holds("document.activeElement.ariaDisabled === 'false'")).isTrue();
  }

  @Test
  void readsOutWhatHasJustBeenDone() {
    signUp("/home");

    assertThat(tab.message()).isEqualTo("Account opened.");
    assertThat(tab.holds("document.activeElement.id === 'message'")).isTrue();
  }

  @Test
  void makesNobodyWaitForAPasskeyThatIsMadeWithoutAWord() throws Exception {
    serve(settings().with(PageScript.USUAL.with(PageSwitch.CONDITIONAL_CREATE, "true")));
    var calls = Calls.watched(tab);
    Gadget.builtIn(tab);
    signUp("/upsell");
    tab.press("Not now");
    tab.awaitPage("/home");
    comeBackTo("/sign-in");

    signInByPassword();

    tab.awaitPage("/home");
    calls.await("get conditional NotAllowedError", "create conditional pending");
    assertThat(tab.message()).isEqualTo("Signed in by password.");
  }
}
