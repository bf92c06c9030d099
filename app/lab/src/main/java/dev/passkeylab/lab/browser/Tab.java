package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.client.Client;
import dev.passkeylab.client.ClientDevice;
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
import java.util.function.Function;
import java.util.function.Supplier;

/// A tab: it shows one page at a time, whose script runs as an actor of its own.
final class Tab {

  private final Scene scene;
  private final Party party;
  private final String name;
  private final Wire wire;
  private final Supplier<List<ClientDevice>> devices;
  private final Function<String, List<SavedPassword>> passwords;
  private final List<Running> running = new ArrayList<>();
  private final Deque<Sites.Place> history = new ArrayDeque<>();

  /// An actor of the page that is open, with the call that it may be in.
  private record Running(Actor actor, Call call) {}

  Tab(
      Scene scene,
      String name,
      Wire wire,
      Supplier<List<ClientDevice>> devices,
      Function<String, List<SavedPassword>> passwords) {
    this.scene = scene;
    this.name = name;
    this.party = Party.page(name);
    this.wire = wire;
    this.devices = devices;
    this.passwords = passwords;
  }

  Scene scene() {
    return scene;
  }

  /// {@return the page that it shows, whichever that is}
  Party party() {
    return party;
  }

  /// {@return the site's answer to a request by the page's script}
  Response post(Sites.Place place, Bytes body) {
    return wire.post(party, place, body);
  }

  /// {@return `navigator.credentials` of a page with that field, as the devices are now}
  Credentials credentials(Sites.Place place, AutofillField field) {
    return new Credentials(scene, client(field), party, place.origin());
  }

  Client client(AutofillField field) {
    return new Client(devices.get(), new BrowserSurface(scene, field));
  }

  /// {@return whether a device that is not part of this computer is within reach}
  boolean hasOtherDevice() {
    return devices.get().stream().anyMatch(it -> !it.traits().platform());
  }

  /// {@return the passwords that the browser has saved for pages of `origin`}
  List<SavedPassword> passwords(String origin) {
    return passwords.apply(origin);
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
  }

  private void load(Sites.Place place, Call call) {
    var loaded = wire.load(place);
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

  private void run(Sites.Place place, Page page, Call call) {
    scene.record(
        Party.BROWSER,
        Party.PERSON,
        new PageEvent.Shown(
            place.origin() + page.path(),
            page.path(),
            page.title(),
            name,
            new Payload(PageJson.write(page).bytes(), PayloadFormat.JSON)));
    switch (page) {
      case Page.SignIn signIn -> new SignInScript(this, place, signIn, call).run();
      case Page.SignUp signUp -> new SignUpScript(this, place, signUp).run();
      case Page.Upsell upsell -> new UpsellScript(this, place, upsell, call).run();
      case Page.Home home -> new HomeScript(this, place, home).run();
    }
  }
}
