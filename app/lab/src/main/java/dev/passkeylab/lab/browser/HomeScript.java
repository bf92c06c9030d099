package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.HomePage;
import dev.passkeylab.lab.run.HomePage.Deed;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// The script of the account's page.
final class HomeScript {

  private final Tab tab;
  private final Sites.Place place;
  private final Page.Home page;
  private final Call call;

  HomeScript(Tab tab, Sites.Place place, Page.Home page, Call call) {
    this.tab = tab;
    this.place = place;
    this.page = page;
    this.call = call;
  }

  void run() {
    switch (tab.scene().ask(new HomePage(tab.party(), page), Deadline.NEVER)) {
      case Answer.Given<Deed>(var deed) -> act(deed);
      case Answer.TimedOut<Deed> _, Answer.Aborted<Deed> _ -> {}
    }
  }

  private void act(Deed deed) {
    switch (deed) {
      case Deed.CreatePasskey _ -> new Enrolling(tab, place, page, call).create();
      case Deed.Inspect(var passkey) -> tab.go(place.to("/passkey?id=" + passkey.id()));
      case Deed.SignOut _ -> post("/sign-out", Json.object());
      case Deed.Rename(var passkey, var to) ->
          post("/passkey/label", Json.object().put("id", passkey.id()).put("label", to));
      case Deed.Remove(var passkey) ->
          post("/passkey/removal", Json.object().put("id", passkey.id()));
      case Deed.ChangeName(var to) -> post("/account/name", Json.object().put("name", to));
      case Deed.NewRecoveryCodes _ -> newRecoveryCodes();
      case Deed.Pay _ -> post("/account/pay", Json.object());
    }
  }

  private void newRecoveryCodes() {
    var reply = tab.post(place.to("/account/recovery-codes"), Json.object().bytes());
    tab.follow(place, page.withRecoveryCodes(codes(reply)), Next.of(reply));
  }

  /// A refusal has no number of codes.
  private int codes(Response reply) {
    try {
      var body = JsonObject.read(reply.body());
      return body.has("recoveryCodes") ? (int) body.number("recoveryCodes") : page.recoveryCodes();
    } catch (Malformed _) {
      return page.recoveryCodes(); // the page says that it could not read the answer
    }
  }

  private void post(String path, Json body) {
    tab.follow(place, page, Next.of(tab.post(place.to(path), body.bytes())));
  }
}
