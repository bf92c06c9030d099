package dev.passkeylab.lab.browser;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.RecoveryPage;
import dev.passkeylab.lab.run.RecoveryPage.Deed;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// The script of the page on which a forgotten password is replaced.
record RecoveryScript(Tab tab, Sites.Place place, Page.Recovery page) {

  void run() {
    switch (tab.scene().ask(new RecoveryPage(tab.party(), page), Deadline.NEVER)) {
      case Answer.Given<Deed>(Deed(var code, var password)) -> {
        var body = Json.object().put("code", code).put("password", password).bytes();
        tab.follow(place, page, Next.of(tab.post(place.to("/recovery"), body)));
      }
      case Answer.TimedOut<Deed> _, Answer.Aborted<Deed> _ -> {}
    }
  }
}
