package dev.passkeylab.lab.browser;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.PasskeyPage;
import dev.passkeylab.lab.run.PasskeyPage.Deed;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// The script of the page of one passkey.
record PasskeyScript(Tab tab, Sites.Place place, Page.Passkey page) {

  void run() {
    switch (tab.scene().ask(new PasskeyPage(tab.party(), page), Deadline.NEVER)) {
      case Answer.Given<Deed>(var deed) -> {
        switch (deed) {
          case DONE -> tab.go(place.to("/home"));
        }
      }
      case Answer.TimedOut<Deed> _, Answer.Aborted<Deed> _ -> {}
    }
  }
}
