package dev.passkeylab.lab.browser;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.SignUpPage;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// The script of the page on which accounts are opened.
final class SignUpScript {

  private final Tab tab;
  private final Sites.Place place;
  private final Page.SignUp page;

  SignUpScript(Tab tab, Sites.Place place, Page.SignUp page) {
    this.tab = tab;
    this.place = place;
    this.page = page;
  }

  void run() {
    switch (tab.scene().ask(new SignUpPage(tab.party(), page), Deadline.NEVER)) {
      case Answer.Given<SignUpPage.Deed>(SignUpPage.Deed(var name, var password)) -> {
        var body = Json.object().put("name", name).put("password", password).bytes();
        switch (Next.of(tab.post(place.to(page.path()), body))) {
          case Next.Go(var path) -> tab.go(place.to(path));
          case Next.Stay(var message) -> tab.show(place, page.saying(message));
        }
      }
      case Answer.TimedOut<SignUpPage.Deed> _, Answer.Aborted<SignUpPage.Deed> _ -> {}
    }
  }
}
