package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageScript;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.relyingparty.page.Wording;
import dev.passkeylab.lab.relyingparty.store.Account;

/// The words in which a passkey is offered.
final class Offer {

  private static final String CONSENT =
      "Everybody who can unlock this device will be able to sign in to this account.";

  private Offer() {}

  static Page page(String site, Account account, Wording wording, PageScript script) {
    return new Page.Upsell(
        Route.UPSELL_PAGE.path(),
        title(wording),
        account.name(),
        wording,
        text(site, wording),
        script.does(PageSwitch.CONSENT_TEXT) ? CONSENT : "",
        "",
        script,
        "");
  }

  private static String title(Wording wording) {
    return switch (wording) {
      case THIS_DEVICE -> "Sign in faster next time?";
      case OTHER_DEVICE -> "Use this device next time?";
    };
  }

  private static String text(String site, Wording wording) {
    return switch (wording) {
      case THIS_DEVICE ->
          "Create a passkey for %s on this device, and sign in the way you unlock it: by finger,"
                  .formatted(site)
              + " face or PIN.";
      case OTHER_DEVICE ->
          "You used a passkey of another device. Create one for %s on this device too, and you need"
                  .formatted(site)
              + " not reach for the other one.";
    };
  }
}
