package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.client.Cause;
import dev.passkeylab.client.Settled;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.run.Actor;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.run.SignInPage;
import dev.passkeylab.lab.run.SignInPage.Deed;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.world.Answer;
import dev.passkeylab.world.Deadline;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/// The sign-in page's script: autofill pending from load on, name and password beside it.
final class SignInScript {

  private static final String EXCUSE = "You were not signed in. You can try again.";

  private final Tab tab;
  private final Scene scene;
  private final Sites.Place place;
  private Page.SignIn page;
  private final Form form = new Form();
  private final AutofillField field;
  private final Detection detection;
  private final Call call = new Call();
  private final Call button;
  private @Nullable Actor pending;

  /// @param button what tells the request of the button that the page is left
  SignInScript(Tab tab, Sites.Place place, Page.SignIn page, Call button) {
    this.tab = tab;
    this.scene = tab.scene();
    this.place = place;
    this.page = page;
    this.button = button;
    this.field = new AutofillField(tab, place, form);
    this.detection = new Detection(tab, page.script());
    form.put("username", page.name());
  }

  void run() {
    switch (page.script().word(PageSwitch.CONDITIONAL)) {
      case "true" -> {
        if (detection.autofill(tab.client(field))) {
          pending = tab.start("conditional get", call, _ -> signInByAutofill());
        }
      }
      case "modal" -> pending = tab.start("get on load", call, _ -> signInOnLoad());
      default -> {} // signs in by button only
    }
    scene.giveWay();
    boolean waits = true;
    while (waits) {
      waits =
          switch (scene.ask(new SignInPage(tab.party(), page), Deadline.NEVER)) {
            case Answer.Given<Deed>(var deed) -> stays(deed);
            case Answer.TimedOut<Deed> _, Answer.Aborted<Deed> _ -> false;
          };
    }
  }

  /// {@return whether the page goes on waiting for the person}
  private boolean stays(Deed deed) {
    switch (deed) {
      case Deed.Focus(var name) -> {
        focus(name);
        return true;
      }
      case Deed.Type(var name, var text) -> {
        type(name, text);
        return true;
      }
      case Deed.SignIn(var name, var password) -> {
        form.put("username", name);
        form.put("password", password);
      }
      case Deed.Next(var name) -> form.put("username", name);
      case Deed.Submit _,
          Deed.UsePasskey _,
          Deed.OtherWay _,
          Deed.ForgotPassword _,
          Deed.SignUp _ -> {} // nothing to put into a field
    }
    if (isStuck()) {
      return true;
    }
    if (!abort() && deed instanceof Deed.UsePasskey) {
      return signInBesideThePending();
    }
    leave(deed);
    return false;
  }

  /// The browser refuses a second request while one is pending; the page says so and stays, with
  /// the first one still pending.
  private boolean signInBesideThePending() {
    var options = tab.post(place.to("/authentication/options"), Bytes.EMPTY);
    if (ask(options.body()) instanceof Settled.Fulfilled<Bytes>(var credential)) {
      verify(credential);
      return false;
    }
    page = page.saying(EXCUSE);
    tab.shown(place, page);
    return true;
  }

  /// A page that waits for a promise which may never settle waits for ever.
  private boolean isStuck() {
    boolean stuck = page.script().does(PageSwitch.WAITS) && pending != null;
    if (stuck) {
      scene.record(
          tab.party(), Party.PERSON, new PageEvent.Stuck("the page waits for get() to settle"));
    }
    return stuck;
  }

  /// {@return whether nothing is pending any more}
  private boolean abort() {
    boolean aborts = page.script().does(PageSwitch.ABORT);
    if (pending != null && aborts) {
      tab.abort(pending, call);
    }
    return pending == null || aborts;
  }

  private void leave(Deed deed) {
    switch (deed) {
      case Deed.UsePasskey _ -> signInByPasskey();
      case Deed.SignUp _ -> tab.go(place.to("/sign-up"));
      case Deed.ForgotPassword _ -> send("/recovery/start", named());
      case Deed.OtherWay _, Deed.Next _ -> identify();
      case Deed.Submit _ -> submit();
      case Deed.SignIn _ -> signInByPassword();
      case Deed.Focus _, Deed.Type _ -> throw new IllegalArgumentException("the page stays");
    }
  }

  private void submit() {
    if (page.nameFirst()) {
      identify();
    } else {
      signInByPassword();
    }
  }

  private Json named() {
    return Json.object().put("name", form.get("username"));
  }

  private void identify() {
    var related = tab.client(field).getClientCapabilities().get("relatedOrigins");
    send("/identifier", named().put("relatedOrigins", Boolean.TRUE.equals(related)));
  }

  private void signInByPassword() {
    scene.beginCeremony("password-sign-in");
    send("/sign-in", named().put("password", form.get("password")));
  }

  private void send(String path, Json body) {
    follow(Next.of(tab.post(place.to(path), body.bytes())));
  }

  private void focus(String name) {
    scene.record(Party.PERSON, Party.BROWSER, new PageEvent.Focused(name));
    if (name.equals("username")) {
      field.focused(annotated(), page.script().has(PageSwitch.NAME_FIELD, "shown"));
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
    var tokens = new StringTokenizer(page.script().word(PageSwitch.AUTOCOMPLETE), " \t\n\f\r");
    var last = "";
    while (tokens.hasMoreTokens()) {
      last = tokens.nextToken();
    }
    return last.equalsIgnoreCase("webauthn");
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

  /// What becomes of the request where its mediation was forgotten: a dialog that nobody asked for.
  private void signInOnLoad() {
    scene.beginCeremony("authentication");
    var options = tab.post(place.to("/authentication/options"), Bytes.EMPTY);
    if (options.status() == 200
        && tab.credentials(place, field).get(options.body(), call)
            instanceof Settled.Fulfilled<Bytes>(var credential)) {
      verify(credential);
    }
  }

  /// The button's own request is not the one that autofill had, which is over by now on a good
  /// page.
  private void signInByPasskey() {
    scene.beginCeremony("authentication");
    var options = tab.post(place.to("/authentication/options"), Bytes.EMPTY);
    if (options.status() != 200) {
      follow(Next.of(options));
      return;
    }
    switch (ask(options.body())) {
      case Settled.Fulfilled<Bytes>(var credential) -> verify(credential);
      case Settled.Rejected<Bytes>(var cause) -> {
        if (button.reason() == null) {
          follow(new Next.Stay(excuse(cause)));
        }
      }
    }
  }

  private Settled<Bytes> ask(Bytes options) {
    var credentials = tab.credentials(place, field);
    return switch (page.script().word(PageSwitch.PASSKEY_BUTTON)) {
      case "immediate" -> credentials.getImmediate(options, signal());
      case "immediate-mediation" -> credentials.getOfUnknownMediation(options);
      default -> credentials.get(options, signal());
    };
  }

  /// A signal that was aborted for one request aborts every other one too.
  private Call signal() {
    return page.script().has(PageSwitch.SIGNAL, "fresh") ? button : call;
  }

  /// With immediate UI the page is there for whoever has no passkey at hand, and says nothing.
  private static String excuse(Cause cause) {
    return cause == Cause.NOTHING_IMMEDIATE
        ? "There is no passkey here. Sign in another way."
        : EXCUSE;
  }

  private void verify(Bytes credential) {
    if (!page.script().does(PageSwitch.SENDS)) {
      return; // the page has what the site needs, and keeps it to itself
    }
    var typed = form.get("username");
    boolean tells = page.script().has(PageSwitch.ACCOUNT_FROM, "typed-name") && !typed.isEmpty();
    var query = tells ? "?name=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) : "";
    follow(Next.of(tab.post(place.to("/authentication/verify" + query), credential)));
  }

  private void follow(Next next) {
    tab.follow(place, page, next);
  }
}
