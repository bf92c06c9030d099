package dev.passkeylab.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every page on a phone, light and dark: what can be read, hit with a finger and told by ear.
class BrowserLooksTest extends BrowserTest {

  private String complaints = "";

  @BeforeEach
  void onAPhone() throws IOException {
    try (var script = BrowserLooksTest.class.getResourceAsStream("looks.js")) {
      complaints = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    tab.command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 640, "deviceScaleFactor", 2, "mobile", true));
  }

  private List<?> complaints() {
    return (List<?>) tab.driver().executeScript(complaints);
  }

  private void looksGood() {
    for (var scheme : List.of("light", "dark")) {
      var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
      tab.command("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
      assertThat(complaints()).as("%s, %s", tab.value("location.href"), scheme).isEmpty();
    }
  }

  @Test
  void looksGoodBeforeSomebodyIsSignedIn() {
    visit("/sign-up");
    looksGood();
    visit("/sign-in");
    looksGood();
    signInByPassword();
    tab.awaitMessage("Name and password do not match.");
    looksGood();
    tab.press("Try another way");
    tab.awaitPage("/challenge");
    looksGood();
    tab.press("Use a code");
    tab.awaitMessage("If there is such an account, we have sent it a code.");
    looksGood();
    visit("/sign-in?name=ada");
    tab.press("Forgot the password");
    tab.awaitPage("/recovery");
    looksGood();
  }

  @Test
  void looksGoodOnceSomebodyIsSignedIn() {
    Gadget.builtIn(tab);
    signUp("/upsell");
    looksGood();
    visit("/home");
    looksGood();
    tab.press("Create a passkey");
    tab.awaitMessage("Passkey created.");
    tab.press("New recovery codes");
    tab.awaitText("Recovery codes left: 8");
    looksGood();
    tab.follow("Inspect");
    tab.awaitPage("/passkey");
    looksGood();
    tab.follow("Done");
    tab.awaitPage("/home");
    tab.press("Sign out");
    tab.awaitPage("/reauthenticate");
    looksGood();
  }

  @Test
  void looksGoodWhereNothingButThePasswordIsLeft() {
    tab.first("delete window.PublicKeyCredential");
    signUp("/home");
    looksGood();
    tab.press("Sign out");
    tab.awaitPage("/reauthenticate");
    looksGood();
    tab.press("Continue");
    tab.awaitPage("/challenge");
    looksGood();
  }

  @Test
  void seesWhatLooksBad() {
    visit("/sign-in");
    tab.value(
        "document.querySelector('button').style = 'min-height: 0; padding: 0; background: white'");
    tab.value("document.querySelector('label').remove()");
    tab.value("document.querySelector('h1').style = 'width: 400px'");
    tab.value("document.querySelector('input').style = 'border-color: #ddd'");

    assertThat(complaints())
        .map(Object::toString)
        .anyMatch(it -> it.startsWith("contrast 1"))
        .anyMatch(it -> it.startsWith("edge 1"))
        .anyMatch(it -> it.startsWith("size "))
        .anyMatch(it -> it.startsWith("no name: "))
        .anyMatch(it -> it.startsWith("wider than the screen"));
  }
}
