package dev.passkeylab.desktop.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Chooses some of several words: a box to tick for each. What is ticked last comes last, where the
/// order says something.
final class Ticks extends VBox {

  private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
  private List<String> shown = List.of();

  Ticks(List<String> words, String name, Consumer<List<String>> give) {
    super(2);
    getStyleClass().add("ticks");
    for (var word : words) {
      var box = new CheckBox(word);
      box.setAccessibleText(name + " " + word);
      box.setOnAction(_ -> give.accept(with(word, box.isSelected())));
      boxes.put(word, box);
      getChildren().add(box);
    }
  }

  private List<String> with(String word, boolean ticked) {
    var value = new ArrayList<>(shown);
    value.remove(word);
    if (ticked) {
      value.add(word);
    }
    return value;
  }

  void show(List<String> value) {
    shown = List.copyOf(value);
    boxes.forEach((word, box) -> box.setSelected(value.contains(word)));
  }
}
