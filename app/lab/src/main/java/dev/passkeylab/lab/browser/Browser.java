package dev.passkeylab.lab.browser;

import dev.passkeylab.client.ClientDevice;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.PersonEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The simulated browser: tabs, which show pages of the sites it can reach, and what it keeps.
public final class Browser {

  /// How long the browser remembers that it has helped with a password.
  private static final Duration RECENT = Duration.ofMinutes(5);

  private final Scene scene;
  private final ClientProfile profile;
  private final Sites sites;
  private final Wire wire;
  private final Supplier<List<ClientDevice>> devices;
  private final List<SavedPassword> passwords;
  private final Map<String, Instant> helped = new LinkedHashMap<>();
  private final Map<String, Tab> tabs = new LinkedHashMap<>();

  /// @param profile which browser it is
  /// @param devices what its `navigator.credentials` can use at the moment
  /// @param passwords that it has saved
  public Browser(
      Scene scene,
      ClientProfile profile,
      Sites sites,
      Supplier<List<ClientDevice>> devices,
      List<SavedPassword> passwords,
      Tampering tampering) {
    this.scene = scene;
    this.profile = profile;
    this.sites = sites;
    this.wire = new Wire(scene, sites, tampering);
    this.devices = devices;
    this.passwords = new ArrayList<>(passwords);
  }

  Scene scene() {
    return scene;
  }

  ClientProfile profile() {
    return profile;
  }

  Wire wire() {
    return wire;
  }

  List<ClientDevice> devices() {
    return devices.get();
  }

  List<SavedPassword> passwords(String origin) {
    return passwords.stream().filter(it -> it.origin().equals(origin)).toList();
  }

  void helpedWithPassword(String origin) {
    helped.put(origin, scene.now());
  }

  boolean hasHelpedWithPassword(String origin) {
    var when = helped.get(origin);
    return when != null && !scene.now().isAfter(when.plus(RECENT));
  }

  /// Cuts it off from all sites, or connects it again.
  public void connect(boolean online) {
    wire.connect(online);
  }

  /// Does what the person wants of it.
  ///
  /// @throws ActRefused when it does not fit; then nothing has happened
  public void perform(BrowserAct act) throws ActRefused {
    switch (act) {
      case BrowserAct.Visit(var url, var name) -> visit(url, name);
      case BrowserAct.Back(var name) -> {
        tab(name).back();
        told(new PersonEvent.WentBack(name));
      }
      case BrowserAct.CloseTab(var name) -> {
        tab(name).leave();
        tabs.remove(name);
        told(new PersonEvent.ClosedTab(name));
      }
      case BrowserAct.Restart _ -> restart();
      case BrowserAct.Clear(var what) -> clear(what);
      case BrowserAct.Connect(var online) -> {
        connect(online);
        scene.record(Party.LAB, Party.BROWSER, new LabEvent.NetworkChanged(online));
      }
    }
  }

  private void told(Event event) {
    scene.record(Party.PERSON, Party.BROWSER, event);
  }

  private void visit(String url, String name) throws ActRefused {
    var place =
        sites
            .locate(url)
            .orElseThrow(() ->
                new ActRefused("no site is at " + url + "; there is " + sites.names(), List.of()));
    told(new PersonEvent.Visited(url, name));
    tabs.computeIfAbsent(name, it -> new Tab(this, it)).go(place);
  }

  private Tab tab(String name) throws ActRefused {
    var tab = tabs.get(name);
    if (tab == null) {
      var open = tabs.isEmpty() ? "none is open" : "there is " + String.join(", ", tabs.keySet());
      throw new ActRefused("no tab '" + name + "' is open; " + open, List.of());
    }
    return tab;
  }

  private void restart() {
    told(new PersonEvent.RestartedBrowser());
    tabs.values().forEach(Tab::leave);
    tabs.clear();
    wire.endSession();
  }

  private void clear(BrowserAct.Kept what) {
    told(new PersonEvent.Cleared(what.id()));
    switch (what) {
      case COOKIES -> wire.forgetCookies();
      case SAVED_PASSWORDS -> passwords.clear();
    }
  }
}
