package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.Settled;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.run.Actor;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.run.SignInPage;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.util.Optional;
import java.util.StringTokenizer;

/// The sign-in page's script: autofill pending from load on, name and password beside it.
final class SignInScript {

  private final Tab tab;
  private final Scene scene;
  private final Sites.Place place;
  private final Page.SignIn page;
  private final Form form = new Form();
  private final AutofillField field;
  private final Call call = new Call();
  private final Call button;

  /// @param button what tells the request of the button that the page is left
  SignInScript(Tab tab, Sites.Place place, Page.SignIn page, Call button) {
    this.tab = tab;
    this.scene = tab.scene();
    this.place = place;
    this.page = page;
    this.button = button;
    this.field = new AutofillField(tab, place, form);
  }

  void run() {
    Optional<Actor> pending =
        page.conditional() && isConditionalMediationAvailable()
            ? Optional.of(tab.start("conditional get", call, _ -> signInByAutofill()))
            : Optional.empty();
    scene.giveWay();
    while (true) {
      switch (scene.ask(new SignInPage(tab.party(), page), Deadline.NEVER)) {
        case Answer.Given<SignInPage.Deed>(SignInPage.Deed.Focus(var name)) -> focus(name);
        case Answer.Given<SignInPage.Deed>(SignInPage.Deed.Type(var name, var text)) ->
            type(name, text);
        case Answer.Given<SignInPage.Deed>(SignInPage.Deed.Submit _) -> {
          pending.ifPresent(actor -> tab.abort(actor, call));
          signInByPassword();
          return;
        }
        case Answer.Given<SignInPage.Deed>(SignInPage.Deed.SignIn(var name, var password)) -> {
          form.put("username", name);
          form.put("password", password);
          pending.ifPresent(actor -> tab.abort(actor, call));
          signInByPassword();
          return;
        }
        case Answer.Given<SignInPage.Deed>(SignInPage.Deed.UsePasskey _) -> {
          pending.ifPresent(actor -> tab.abort(actor, call));
          signInByPasskey();
          return;
        }
        case Answer.TimedOut<SignInPage.Deed> _, Answer.Aborted<SignInPage.Deed> _ -> {
          return;
        }
      }
    }
  }

  private boolean isConditionalMediationAvailable() {
    boolean available = tab.client(field).isConditionalMediationAvailable();
    scene.record(
        tab.party(), Party.BROWSER, new PageEvent.Detected("conditional mediation", available));
    return available;
  }

  private void focus(String name) {
    scene.record(Party.PERSON, Party.BROWSER, new PageEvent.Focused(name));
    if (name.equals("username")) {
      field.focused(annotated());
      scene.giveWay();
    }
  }

  private void type(String name, String text) {
    scene.record(Party.PERSON, tab.party(), new PageEvent.Typed(name, text));
    form.put(name, text);
  }

  /// HTML's autofill processing model: tokens stand between ASCII white space, in any case, and
  /// passkeys are offered where the last one is `webauthn`.
  private boolean annotated() {
    var tokens = new StringTokenizer(page.autocomplete(), " \t\n\f\r");
    var last = "";
    while (tokens.hasMoreTokens()) {
      last = tokens.nextToken();
    }
    return last.equalsIgnoreCase("webauthn");
  }

  private void signInByPassword() {
    scene.beginCeremony("password-sign-in");
    var body = Json.object().put("name", form.name()).put("password", form.password()).bytes();
    follow(Next.of(tab.post(place.to("/sign-in"), body)));
  }

  private void signInByAutofill() {
    scene.beginCeremony("authentication");
    var options = tab.post(place.to("/authentication/options"), Bytes.EMPTY);
    if (options.status() != 200) {
      return; // the page works on without autofill
    }
    var settled = tab.credentials(place, field).getConditional(options.body(), call);
    if (settled instanceof Settled.Fulfilled<Bytes>(var credential)) {
      verify(credential);
    }
  }

  /// The button's own request is not the one that autofill had, which is over by now.
  private void signInByPasskey() {
    scene.beginCeremony("authentication");
    var options = tab.post(place.to("/authentication/options"), Bytes.EMPTY);
    if (options.status() != 200) {
      follow(Next.of(options));
      return;
    }
    switch (tab.credentials(place, field).get(options.body(), button)) {
      case Settled.Fulfilled<Bytes>(var credential) -> verify(credential);
      case Settled.Rejected<Bytes> _ -> {
        if (button.reason() == null) {
          follow(new Next.Stay("You were not signed in. You can try again."));
        }
      }
    }
  }

  private void verify(Bytes credential) {
    follow(Next.of(tab.post(place.to("/authentication/verify"), credential)));
  }

  private void follow(Next next) {
    scene.endCeremony();
    switch (next) {
      case Next.Go(var path) -> tab.go(place.to(path));
      case Next.Stay(var message) -> tab.show(place, page.saying(message));
    }
  }
}
