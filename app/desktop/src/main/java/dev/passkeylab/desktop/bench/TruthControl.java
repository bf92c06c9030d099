package dev.passkeylab.desktop.bench;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;

/// Chooses whether something is so.
final class TruthControl implements ValueControl {

  private final CheckBox box = new CheckBox();

  TruthControl(Consumer<List<String>> give) {
    box.setOnAction(_ -> give.accept(List.of("" + box.isSelected())));
  }

  @Override
  public CheckBox node() {
    return box;
  }

  @Override
  public void show(List<String> value) {
    box.setSelected(value.equals(List.of("true")));
  }
}
