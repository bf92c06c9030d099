package dev.passkeylab.desktop.stage;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.BrowserAct;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The browser's own controls: back, reload, the address, a new tab, and the menu.
final class AddressBar extends HBox {

  private final TextField address = new TextField();
  private final Node lock = Icon.LOCK.sized(13, "muted-icon");
  private final Button back;
  private final Button reload;
  private final BrowserMenu menu;
  private String tab = "";
  private int visit;
  private String url = "";

  /// @param newTab opens a tab that has no page yet
  AddressBar(Consumer<Act> act, Runnable newTab) {
    super(4);
    menu = new BrowserMenu(act);
    back =
        Parts.iconButton(
            Icon.ARROW_LEFT, "Back to the page before", () -> act.accept(new BrowserAct.Back(tab)));
    back.setId("browser-back");
    reload =
        Parts.iconButton(Icon.RELOAD, "Reload", () -> act.accept(new BrowserAct.Visit(url, tab)));
    reload.setId("browser-reload");
    address.setId("address");
    address.setAccessibleText("Address");
    address.setPromptText("Address: /sign-in");
    address.setMinWidth(0);
    address.setOnAction(_ -> act.accept(new BrowserAct.Visit(address.getText().strip(), tab)));
    var plus = Parts.iconButton(Icon.PLUS, "New tab", newTab);
    plus.setId("new-tab");
    for (var button : new Button[] {back, reload, plus}) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    HBox.setHgrow(address, Priority.ALWAYS);
    getChildren().addAll(back, reload, lock, address, plus, menu);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("address-bar");
  }

  /// Says where `view` is. What somebody types there stays while the page stays.
  void draw(BrowserView view) {
    int now = view.screen().map(Screen::visit).orElse(0);
    var there = view.screen().map(Screen::url).orElse("");
    if (now != visit || !there.equals(url) || !view.tab().equals(tab)) {
      address.setText(there);
    }
    visit = now;
    url = there;
    tab = view.tab();
    back.setDisable(!view.open());
    reload.setDisable(url.isEmpty());
    lock.setVisible(url.startsWith("https://"));
    menu.draw(view);
  }

  /// Forgets where it was, for a run that is about to begin.
  void clear() {
    address.clear();
    url = "";
    visit = 0;
  }

  /// Loads the page again.
  void reload() {
    reload.fire();
  }

  /// Puts the cursor into the address.
  void focus() {
    address.requestFocus();
    address.selectAll();
  }
}
