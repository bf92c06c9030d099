package dev.passkeylab.lab.browser;

import dev.passkeylab.client.Client;
import dev.passkeylab.client.ClientProfile.ConditionalMediation;
import dev.passkeylab.lab.relyingparty.page.PageScript;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;

/// Finds out what the browser can do, the way a page's script does or fails to do.
final class Detection {

  private static final String METHOD = "PublicKeyCredential.isConditionalMediationAvailable";

  private final Tab tab;
  private final Scene scene;
  private final PageScript script;

  Detection(Tab tab, PageScript script) {
    this.tab = tab;
    this.scene = tab.scene();
    this.script = script;
  }

  /// {@return whether the script goes on to call `get()` with conditional mediation}
  boolean autofill(Client client) {
    return switch (script.word(PageSwitch.DETECT)) {
      case "capabilities" -> byCapabilities(client);
      case "none" -> unguarded(ConditionalMediation.NO_WEBAUTHN);
      case "unawaited" -> unguarded(ConditionalMediation.NO_METHOD);
      default -> byLadder(client);
    };
  }

  private ConditionalMediation support() {
    return tab.profile().conditionalGet();
  }

  /// Each step asks only where the one before it said yes.
  private boolean byLadder(Client client) {
    return switch (support()) {
      case NO_WEBAUTHN -> detected("PublicKeyCredential", false);
      case NO_METHOD -> detected(METHOD, false);
      case UNAVAILABLE, AVAILABLE ->
          detected("conditional mediation", client.isConditionalMediationAvailable());
    };
  }

  private boolean byCapabilities(Client client) {
    if (!tab.profile().clientCapabilities()) {
      detected("getClientCapabilities", false);
      return byLadder(client);
    }
    var told = client.getClientCapabilities();
    var lines = told.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()).toList();
    scene.record(Party.BROWSER, tab.party(), new PageEvent.CapabilitiesTold(lines));
    return told.getOrDefault("conditionalGet", false);
  }

  /// A script that asks nothing, or takes the promise for the answer, goes on in any browser that
  /// has what it touches. Elsewhere it fails.
  private boolean unguarded(ConditionalMediation fails) {
    boolean lives = support().compareTo(fails) > 0;
    if (!lives) {
      var error =
          support() == ConditionalMediation.NO_WEBAUTHN
              ? "ReferenceError: PublicKeyCredential is not defined"
              : "TypeError: " + METHOD + " is not a function";
      scene.record(tab.party(), tab.party(), new PageEvent.ScriptFailed(error));
    }
    return lives;
  }

  /// {@return whether this computer can verify the person, as far as the script can find out}
  boolean platform(Client client) {
    boolean available =
        support() != ConditionalMediation.NO_WEBAUTHN
            && client.isUserVerifyingPlatformAuthenticatorAvailable();
    return detected("user-verifying platform authenticator", available);
  }

  private boolean detected(String feature, boolean available) {
    scene.record(tab.party(), Party.BROWSER, new PageEvent.Detected(feature, available));
    return available;
  }
}
