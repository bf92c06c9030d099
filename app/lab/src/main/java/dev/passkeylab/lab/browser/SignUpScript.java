package dev.passkeylab.lab.browser;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.SignUpPage;
import dev.passkeylab.lab.run.SignUpPage.Deed;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// The script of the page on which accounts are opened.
record SignUpScript(Tab tab, Sites.Place place, Page.SignUp page) {

  void run() {
    switch (tab.scene().ask(new SignUpPage(tab.party(), page), Deadline.NEVER)) {
      case Answer.Given<Deed>(Deed(var name, var password)) -> {
        var body = Json.object().put("name", name).put("password", password).bytes();
        tab.follow(place, page, Next.of(tab.post(place.to(page.path()), body)));
      }
      case Answer.TimedOut<Deed> _, Answer.Aborted<Deed> _ -> {}
    }
  }
}
