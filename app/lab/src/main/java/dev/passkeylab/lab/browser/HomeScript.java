package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.HomePage;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// The script of the account's page.
final class HomeScript {

  private final Tab tab;
  private final Sites.Place place;
  private final Page.Home page;

  HomeScript(Tab tab, Sites.Place place, Page.Home page) {
    this.tab = tab;
    this.place = place;
    this.page = page;
  }

  void run() {
    switch (tab.scene().ask(new HomePage(tab.party(), page), Deadline.NEVER)) {
      case Answer.Given<HomePage.Deed>(var deed) -> {
        switch (deed) {
          case SIGN_OUT -> {
            switch (Next.of(tab.post(place.to("/sign-out"), Bytes.EMPTY))) {
              case Next.Go(var path) -> tab.go(place.to(path));
              case Next.Stay(var message) -> tab.show(place, page.saying(message));
            }
          }
        }
      }
      case Answer.TimedOut<HomePage.Deed> _, Answer.Aborted<HomePage.Deed> _ -> {}
    }
  }
}
