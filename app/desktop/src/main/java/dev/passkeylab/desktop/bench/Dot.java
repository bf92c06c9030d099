package dev.passkeylab.desktop.bench;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The mark of what was edited, with the words for it. It keeps its room, so that nothing moves
/// when it comes.
final class Dot extends Region {

  private final Tooltip words = new Tooltip();

  Dot() {
    getStyleClass().add("edited-dot");
    setVisible(false);
    Tooltip.install(this, words);
  }

  /// Shows the mark where there are words for it.
  void mark(Optional<String> why) {
    setVisible(why.isPresent());
    words.setText(why.map(it -> "Edited. " + it).orElse(""));
    setAccessibleText(why.map(it -> "edited. " + it).orElse(null));
  }

  String words() {
    return words.getText();
  }
}
