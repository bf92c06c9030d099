package dev.passkeylab.desktop.bench;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;

/// Chooses some of several words: a button that names those chosen, and opens the boxes to tick.
final class WordsControl implements ValueControl {

  private final ToggleButton button = new ToggleButton();
  private final Ticks ticks;

  WordsControl(List<String> words, String name, Consumer<List<String>> give) {
    ticks = new Ticks(words, name, give);
    button.getStyleClass().setAll("button", "bench-control", "words-control");
    button.setEllipsisString("…");
  }

  @Override
  public ToggleButton node() {
    return button;
  }

  /// {@return the boxes to tick, for under the button while that is pressed}
  Ticks ticks() {
    return ticks;
  }

  @Override
  public void show(List<String> value) {
    button.setText(value.isEmpty() ? "none" : String.join(", ", value));
    ticks.show(value);
  }
}
