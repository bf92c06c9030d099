package dev.passkeylab.desktop.stage;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.Standing;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Tabs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The simulated browser at a moment: its tabs, and what is in the one that is looked at.
///
/// @param tab the name of the one that is looked at; it is none of the tabs while it is new
/// @param online whether the browser reaches the sites
/// @param look how its platform draws what is asked
/// @param builtIn the names of the devices that are part of the computer
/// @param screen what the tab shows; empty where that is nothing yet
record BrowserView(
    List<TabName> tabs,
    String tab,
    boolean online,
    PlatformLook look,
    Set<String> builtIn,
    Optional<Screen> screen) {

  /// A tab with the title of its page.
  ///
  /// @param open whether there is such a tab; a new one is not there before it visits an address
  record TabName(String name, String title, boolean open) {}

  private static final String NEW = "New tab";

  /// {@return the browser with `tab` looked at}
  ///
  /// @param sheet which of the sheets in front of its page is wanted; else it is the newest
  static BrowserView of(Snapshot snapshot, Tabs tabs, String tab, Optional<PromptRef> sheet) {
    var names = new ArrayList<TabName>();
    for (var name : tabs.open()) {
      names.add(new TabName(name, tabs.shown(name).map(BrowserView::title).orElse(NEW), true));
    }
    if (!tabs.open().contains(tab)) {
      names.add(new TabName(tab, NEW, false));
    }
    return new BrowserView(
        List.copyOf(names),
        tab,
        online(snapshot),
        PlatformLook.of(snapshot.setUp().bench().client()),
        builtIn(snapshot),
        Screen.of(snapshot, tabs, tab, sheet));
  }

  private static String title(Entry shown) {
    return ((PageEvent.Shown) shown.event()).title();
  }

  private static Set<String> builtIn(Snapshot snapshot) {
    return snapshot.standing().devices().stream()
        .map(Standing.Device::traits)
        .filter(Device::platform)
        .map(Device::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean online(Snapshot snapshot) {
    return snapshot.trace().reversed().stream()
        .map(Entry::event)
        .filter(LabEvent.NetworkChanged.class::isInstance)
        .findFirst()
        .map(it -> ((LabEvent.NetworkChanged) it).online())
        .orElse(snapshot.setUp().bench().online());
  }

  /// {@return whether the tab that is looked at is there}
  boolean open() {
    return tabs.stream().anyMatch(it -> it.name().equals(tab) && it.open());
  }

  /// {@return the picture of a device}
  Icon picture(String device) {
    return builtIn.contains(device) ? Icon.DEVICE : Icon.KEY;
  }
}
