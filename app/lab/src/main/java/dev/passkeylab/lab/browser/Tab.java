package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.client.Client;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageJson;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Actor;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.world.AbortReason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// A tab: it shows one page at a time, whose script runs as an actor of its own.
final class Tab {

  private final Browser browser;
  private final Scene scene;
  private final Party party;
  private final String name;
  private final List<Running> running = new ArrayList<>();
  private final Deque<Sites.Place> history = new ArrayDeque<>();
  private boolean pending;

  /// An actor of the page that is open, with the call that it may be in.
  private record Running(Actor actor, Call call) {}

  Tab(Browser browser, String name) {
    this.browser = browser;
    this.scene = browser.scene();
    this.name = name;
    this.party = Party.page(name);
  }

  Scene scene() {
    return scene;
  }

  /// {@return the page that it shows, whichever that is}
  Party party() {
    return party;
  }

  /// {@return what the browser can do}
  ClientProfile profile() {
    return browser.profile();
  }

  /// {@return the site's answer to a request by the page's script}
  Response post(Sites.Place place, Bytes body) {
    return browser.wire().post(party, place, body);
  }

  /// {@return `navigator.credentials` of a page with that field, as the devices are now}
  Credentials credentials(Sites.Place place, AutofillField field) {
    return new Credentials(this, client(field), place.origin());
  }

  Client client(AutofillField field) {
    return new Client(
        profile(),
        browser.devices(),
        new BrowserSurface(scene, field),
        browser.wire()::relatedOrigins);
  }

  /// {@return whether a request may begin, since none is pending}
  boolean begin() {
    boolean free = !pending;
    pending = true;
    return free;
  }

  /// Says that the request is over.
  void end() {
    pending = false;
  }

  /// {@return the words of the way to a device that is not part of this computer; empty where none
  /// is within reach, or the browser offers none}
  String anotherDevice() {
    boolean reaches = browser.devices().stream().anyMatch(it -> !it.traits().platform());
    return reaches ? profile().anotherDevice() : "";
  }

  /// {@return the passwords that the browser has saved for pages of `origin`}
  List<SavedPassword> passwords(String origin) {
    return browser.passwords(origin);
  }

  /// Takes down that the browser has filled a password in at `origin`.
  void helpedWithPassword(String origin) {
    browser.helpedWithPassword(origin);
  }

  boolean hasHelpedWithPassword(String origin) {
    return browser.hasHelpedWithPassword(origin);
  }

  /// Does what the site's answer says: tells the browser, makes a passkey, goes on or stays.
  void follow(Sites.Place place, Page page, Next next) {
    scene.endCeremony();
    var credentials = credentials(place, new AutofillField(this, place, new Form()));
    next.signals().forEach(credentials::signal);
    switch (next) {
      case Next.Go(var path, var upgrade, _) -> {
        if (upgrade) {
          new Enrolling(this, place, page, new Call()).createSilently();
        }
        go(place.to(path));
      }
      case Next.Stay(var message, _) -> show(place, page.saying(message));
    }
  }

  /// Leaves the page and loads the one at `place`.
  void go(Sites.Place place) {
    leave();
    start("page " + place.path(), new Call(), call -> load(place, call));
  }

  /// Leaves the page and loads the one before it.
  ///
  /// @throws ActRefused when there is none
  void back() throws ActRefused {
    if (history.size() < 2) {
      throw new ActRefused("tab '" + name + "' has shown no page before this one", List.of());
    }
    history.removeLast();
    go(history.getLast());
  }

  /// Shows `page` instead of the one that is open, without loading.
  void show(Sites.Place place, Page page) {
    leave();
    start("page " + place.path(), new Call(), call -> run(place, page, call));
  }

  /// Adds an actor to the page that is open; it is called off when the page is left.
  Actor start(String name, Call call, Consumer<Call> body) {
    var actor = scene.spawn(name, () -> body.accept(call));
    running.add(new Running(actor, call));
    return actor;
  }

  /// Aborts a request of the page that is open, and lets its promise settle before the caller goes
  /// on.
  void abort(Actor actor, Call call) {
    call.abort(AbortReason.SIGNAL);
    scene.cancel(actor, AbortReason.SIGNAL);
    scene.giveWay();
  }

  /// Leaves the page: nothing that it waits for comes any more.
  void leave() {
    for (var it : running) {
      it.call().abort(AbortReason.NAVIGATION);
      scene.cancel(it.actor(), AbortReason.NAVIGATION);
    }
    running.clear();
    pending = false;
  }

  private void load(Sites.Place place, Call call) {
    var loaded = browser.wire().load(place);
    if (!loaded.place().equals(history.peekLast())) {
      history.addLast(loaded.place());
    }
    try {
      run(loaded.place(), PageJson.read(loaded.response().body()), call);
    } catch (Malformed e) {
      var problem =
          loaded.response().equals(Wire.UNREACHABLE)
              ? "The site cannot be reached"
              : "The site sent no page: " + loaded.response().status() + ", " + e.line();
      scene.record(
          Party.BROWSER,
          Party.PERSON,
          new PageEvent.Shown(loaded.place().url(), loaded.place().path(), problem, name, null));
    }
  }

  /// Takes down what the page shows now.
  void shown(Sites.Place place, Page page) {
    scene.record(
        Party.BROWSER,
        Party.PERSON,
        new PageEvent.Shown(
            place.origin() + page.path(),
            page.path(),
            page.title(),
            name,
            new Payload(PageJson.write(page).bytes(), PayloadFormat.JSON)));
  }

  private void run(Sites.Place place, Page page, Call call) {
    shown(place, page);
    switch (page) {
      case Page.SignIn it -> new SignInScript(this, place, it, call).run();
      case Page.Challenge it -> new ChallengeScript(this, place, it).run();
      case Page.Recovery it -> new RecoveryScript(this, place, it).run();
      case Page.SignUp it -> new SignUpScript(this, place, it).run();
      case Page.Reauthentication it -> new ReauthenticationScript(this, place, it, call).run();
      case Page.Upsell it -> new UpsellScript(this, place, it, call).run();
      case Page.Home it -> new HomeScript(this, place, it, call).run();
      case Page.Passkey it -> new PasskeyScript(this, place, it).run();
    }
  }
}
