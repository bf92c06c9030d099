package dev.passkeylab.desktop.bench;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;

/// Chooses one of several words.
final class WordControl implements ValueControl {

  private final ChoiceBox<String> box = new ChoiceBox<>();
  private boolean showing;

  WordControl(List<String> words, Consumer<List<String>> give) {
    box.getItems().setAll(words);
    box.getStyleClass().add("bench-control");
    box.setOnAction(_ -> {
      if (!showing && box.getValue() != null) {
        give.accept(List.of(box.getValue()));
      }
    });
  }

  @Override
  public ChoiceBox<String> node() {
    return box;
  }

  @Override
  public void show(List<String> value) {
    showing = true;
    box.setValue(value.isEmpty() ? null : value.getFirst());
    showing = false;
  }
}
