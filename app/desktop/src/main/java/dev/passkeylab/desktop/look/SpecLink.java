package dev.passkeylab.desktop.look;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

/// A link to a rule of a specification.
public final class SpecLink extends Hyperlink {

  /// Links `text` to `address`.
  public SpecLink(String text, String address) {
    super(text);
    getStyleClass().add("spec-link");
    setAccessibleText("Rule " + text + ", " + address);
    setTooltip(new Tooltip(address));
    var copy = new MenuItem("Copy the address");
    copy.setOnAction(_ -> Copy.text(address));
    setContextMenu(new ContextMenu(copy));
    setOnAction(_ -> follow(address));
  }

  /// {@return the link under what its address ends in, which names the rule}
  public static SpecLink to(String address) {
    return new SpecLink(address.substring(address.indexOf('#') + 1), address);
  }

  /// Where no browser can be opened, the address is there to be pasted.
  private void follow(String address) {
    setVisited(false);
    if (!WebBrowser.open(address)) {
      Copy.text(address);
      getTooltip().setText("Copied: " + address);
      setAccessibleText("Copied: " + address);
    }
  }
}
