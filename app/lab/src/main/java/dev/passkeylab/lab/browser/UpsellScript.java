package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.Settled;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.run.UpsellPage;
import dev.passkeylab.webauthn.ErrorName;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// The script of the page that offers a passkey.
final class UpsellScript {

  private final Tab tab;
  private final Scene scene;
  private final Sites.Place place;
  private final Page.Upsell page;
  private final Call call;

  UpsellScript(Tab tab, Sites.Place place, Page.Upsell page, Call call) {
    this.tab = tab;
    this.scene = tab.scene();
    this.place = place;
    this.page = page;
    this.call = call;
  }

  void run() {
    switch (scene.ask(new UpsellPage(tab.party(), page), Deadline.NEVER)) {
      case Answer.Given<UpsellPage.Deed>(var deed) -> {
        switch (deed) {
          case ACCEPT -> create();
          case DECLINE -> decline();
        }
      }
      case Answer.TimedOut<UpsellPage.Deed> _, Answer.Aborted<UpsellPage.Deed> _ -> {}
    }
  }

  private void create() {
    scene.beginCeremony("registration");
    var options = tab.post(place.to("/registration/options"), Bytes.EMPTY);
    if (options.status() != 200) {
      follow(Next.of(options));
      return;
    }
    switch (tab.credentials(place, new AutofillField(tab, place, new Form()))
        .create(options.body(), call)) {
      case Settled.Fulfilled<Bytes>(var credential) ->
          follow(Next.of(tab.post(place.to("/registration/verify"), credential)));
      case Settled.Rejected<Bytes>(var cause) -> {
        if (call.reason() == null) {
          follow(new Next.Stay(message(cause.error())));
        }
      }
    }
  }

  /// What a page can tell from the name of the exception, which is all that it sees.
  private static String message(ErrorName error) {
    return switch (error) {
      case INVALID_STATE -> "This device already has a passkey for your account.";
      case ABORT, CONSTRAINT, ENCODING, NOT_ALLOWED, NOT_SUPPORTED, SECURITY, TYPE ->
          "No passkey was created. You can try again.";
    };
  }

  private void decline() {
    var body = Json.object().put("decision", "declined").bytes();
    follow(Next.of(tab.post(place.to("/upsell"), body)));
  }

  private void follow(Next next) {
    scene.endCeremony();
    switch (next) {
      case Next.Go(var path) -> tab.go(place.to(path));
      case Next.Stay(var message) -> tab.show(place, page.saying(message));
    }
  }
}
