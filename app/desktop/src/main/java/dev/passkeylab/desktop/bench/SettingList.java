package dev.passkeylab.desktop.bench;

import dev.passkeylab.lab.bench.Setting;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.layout.VBox;

/// Settings of one thing under each other.
final class SettingList<T> extends VBox {

  private final List<SettingRow<T>> rows;

  /// @param owner what has the settings
  SettingList(String owner, List<Setting<T>> settings, BiConsumer<Setting<T>, List<String>> give) {
    rows =
        settings.stream()
            .map(it -> new SettingRow<>(owner, it, value -> give.accept(it, value)))
            .toList();
    getChildren().addAll(rows);
  }

  /// Shows the values that `thing` has.
  void show(T thing, Optional<T> before, String otherwise) {
    rows.forEach(it -> it.show(thing, before, otherwise));
  }
}
