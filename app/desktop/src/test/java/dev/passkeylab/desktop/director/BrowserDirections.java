package dev.passkeylab.desktop.director;

import dev.passkeylab.desktop.player.Errand;
import dev.passkeylab.desktop.player.Spot;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.PersonEvent;
import dev.passkeylab.lab.trace.Tabs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/// Where a person does something with the browser itself: in its bar, its tabs and its menu.
final class BrowserDirections {

  private static final Errand WELCOME =
      press("Open the sign-in page. Go on by hand: type, click and answer as the person.");
  private static final Errand OPEN =
      press("Open the browser. Type another address, go offline, or clear what it keeps.");
  private static final Spot ADDRESS = Spot.field("Address");

  private boolean opened;

  List<Errand> of(BrowserAct act, List<Entry> trace) {
    var tabs = Tabs.of(trace);
    var errands = new ArrayList<Errand>();
    boolean fresh = trace.stream().noneMatch(it -> it.event() instanceof PersonEvent.Visited);
    if (fresh && !opened && act.equals(new BrowserAct.Visit("/sign-in"))) {
      return List.of(WELCOME);
    }
    if (fresh && !opened) {
      opened = true;
      errands.add(OPEN);
    }
    errands.addAll(of(act, tabs));
    return errands;
  }

  private List<Errand> of(BrowserAct act, Tabs tabs) {
    return switch (act) {
      case BrowserAct.Visit(var url, var tab) ->
          both(
              tabs.open().contains(tab) || tabs.open().isEmpty()
                  ? turn(tab, tabs)
                  : List.of(press("New tab")),
              List.of(new Errand.Fill(ADDRESS, url), new Errand.Strike(ADDRESS, KeyCode.ENTER)));
      case BrowserAct.Back(var tab) ->
          both(turn(tab, tabs), List.of(press("Back to the page before")));
      case BrowserAct.CloseTab(var tab) ->
          tabs.open().size() > 1 ? List.of(press("Close tab " + tab)) : menu("Close this tab");
      case BrowserAct.Restart() -> menu("Restart the browser");
      case BrowserAct.Clear(var what) -> menu("Clear " + what.id().replace('-', ' '));
      case BrowserAct.Connect(var online) -> menu(online ? "Go online" : "Go offline");
    };
  }

  /// {@return what it takes to look at a tab}
  List<Errand> turn(String tab, Tabs tabs) {
    if (tabs.open().size() < 2) {
      return List.of();
    }
    var title = tabs.shown(tab).map(it -> ((PageEvent.Shown) it.event()).title()).orElse("New tab");
    return List.of(press("Tab " + tab + ": " + title));
  }

  private static List<Errand> menu(String entry) {
    return List.of(new Errand.Pick(Spot.button("Browser menu"), entry));
  }

  private static Errand press(String name) {
    return new Errand.Press(Spot.button(name));
  }

  private static List<Errand> both(List<Errand> first, List<Errand> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }
}
