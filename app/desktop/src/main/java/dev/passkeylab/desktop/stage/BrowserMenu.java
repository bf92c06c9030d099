package dev.passkeylab.desktop.stage;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.BrowserAct.Kept;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// What a person can do with the simulated browser as a whole.
final class BrowserMenu extends MenuButton {

  private final Consumer<Act> act;
  private final MenuItem network = new MenuItem();
  private final MenuItem close = new MenuItem("Close this tab");
  private boolean online = true;
  private String tab = "";

  BrowserMenu(Consumer<Act> act) {
    super("", Icon.MORE.node());
    this.act = act;
    setId("browser-menu");
    setAccessibleText("Browser menu");
    setTooltip(new Tooltip("Browser menu"));
    getStyleClass().addAll("quiet", "browser-menu");
    setMinWidth(USE_PREF_SIZE);
    close.setOnAction(_ -> act.accept(new BrowserAct.CloseTab(tab)));
    network.setOnAction(_ -> act.accept(new BrowserAct.Connect(!online)));
    network.setId("browser-network");
    getItems()
        .addAll(
            network,
            new SeparatorMenuItem(),
            item("Clear cookies", new BrowserAct.Clear(Kept.COOKIES)),
            item("Clear saved passwords", new BrowserAct.Clear(Kept.SAVED_PASSWORDS)),
            new SeparatorMenuItem(),
            close,
            item("Restart the browser", new BrowserAct.Restart()));
  }

  /// Offers what fits `view`.
  void draw(BrowserView view) {
    online = view.online();
    tab = view.tab();
    network.setText(online ? "Go offline" : "Go online");
    close.setDisable(!view.open());
  }

  private MenuItem item(String words, BrowserAct deed) {
    var item = new MenuItem(words);
    item.setOnAction(_ -> act.accept(deed));
    return item;
  }
}
