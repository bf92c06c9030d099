package dev.passkeylab.lab.browser;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.client.ClientDevice;
import dev.passkeylab.lab.relyingparty.Page;
import dev.passkeylab.lab.relyingparty.PageJson;
import dev.passkeylab.lab.run.Actor;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Payload;
import dev.passkeylab.lab.trace.PayloadFormat;
import dev.passkeylab.world.AbortReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A tab: it shows one page at a time, whose script runs as an actor of its own.
final class Tab {

  private final Scene scene;
  private final Wire wire;
  private final List<ClientDevice> devices;
  private final List<Running> running = new ArrayList<>();

  /// An actor of the page that is open, with the call that it may be in.
  private record Running(Actor actor, Call call) {}

  Tab(Scene scene, Wire wire, List<ClientDevice> devices) {
    this.scene = scene;
    this.wire = wire;
    this.devices = devices;
  }

  Scene scene() {
    return scene;
  }

  Wire wire() {
    return wire;
  }

  List<ClientDevice> devices() {
    return devices;
  }

  /// Leaves the page and loads the one at `place`.
  void go(Sites.Place place) {
    leave();
    start("page " + place.path(), new Call(), call -> load(place, call));
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

  private void leave() {
    for (var it : running) {
      it.call().abort(AbortReason.NAVIGATION);
      scene.cancel(it.actor(), AbortReason.NAVIGATION);
    }
    running.clear();
  }

  private void load(Sites.Place place, Call call) {
    var loaded = wire.load(place);
    try {
      run(loaded.place(), PageJson.read(loaded.response().body()), call);
    } catch (Malformed e) {
      var problem = "The site sent no page: " + loaded.response().status() + ", " + e.line();
      scene.record(
          Party.BROWSER,
          Party.PERSON,
          new PageEvent.Shown(loaded.place().url(), loaded.place().path(), problem, null));
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
            new Payload(PageJson.write(page).bytes(), PayloadFormat.JSON)));
    switch (page) {
      case Page.SignIn signIn -> new SignInScript(this, place, signIn, call).run();
      case Page.Upsell upsell -> new UpsellScript(this, place, upsell, call).run();
      case Page.Home home -> new HomeScript(this, place, home).run();
    }
  }
}
