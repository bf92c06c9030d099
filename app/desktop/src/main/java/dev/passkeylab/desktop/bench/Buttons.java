package dev.passkeylab.desktop.bench;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// The small buttons of the bench.
final class Buttons {

  private Buttons() {}

  /// {@return a button with words}
  ///
  /// @param name by which it is known to whoever cannot see it, unlike any other's
  static Button words(String words, String name, Runnable action) {
    var button = new Button(words);
    button.getStyleClass().add("bench-button");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// {@return a button with an icon}
  static Button icon(Icon icon, String name, Runnable action) {
    var button = Parts.iconButton(icon, name, action);
    button.setGraphic(icon.sized(13));
    button.getStyleClass().add("bench-icon-button");
    return button;
  }
}
