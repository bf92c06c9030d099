package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.Settled;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.ReauthenticationPage;
import dev.passkeylab.lab.run.ReauthenticationPage.Deed;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;

/// The script of the page on which somebody shows that it is still them.
///
/// @param call what tells that the page is left
record ReauthenticationScript(Tab tab, Sites.Place place, Page.Reauthentication page, Call call) {

  void run() {
    switch (tab.scene().ask(new ReauthenticationPage(tab.party(), page), Deadline.NEVER)) {
      case Answer.Given<Deed>(var deed) -> {
        switch (deed) {
          case USE_PASSKEY -> signIn();
          case OTHER_WAY -> follow(post("/reauthenticate/other", Bytes.EMPTY));
          case OTHER_ACCOUNT -> tab.go(place.to("/sign-in"));
          case FORGET_ACCOUNT -> follow(post("/forget", Bytes.EMPTY));
        }
      }
      case Answer.TimedOut<Deed> _, Answer.Aborted<Deed> _ -> {}
    }
  }

  /// The options name the account's passkeys, so that no other can answer.
  private void signIn() {
    tab.scene().beginCeremony("authentication");
    var options = tab.post(place.to("/reauthenticate/options"), Bytes.EMPTY);
    if (options.status() != 200) {
      follow(Next.of(options));
      return;
    }
    var field = new AutofillField(tab, place, new Form());
    switch (tab.credentials(place, field).get(options.body(), call)) {
      case Settled.Fulfilled<Bytes>(var credential) ->
          follow(post("/reauthenticate/verify", credential));
      case Settled.Rejected<Bytes> _ -> {
        if (call.reason() == null) {
          follow(new Next.Stay("That did not work. Try again, or another way."));
        }
      }
    }
  }

  private Next post(String path, Bytes body) {
    return Next.of(tab.post(place.to(path), body));
  }

  private void follow(Next next) {
    tab.follow(place, page, next);
  }
}
