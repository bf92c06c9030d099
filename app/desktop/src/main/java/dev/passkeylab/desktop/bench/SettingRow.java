package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.lab.bench.Setting;
import dev.passkeylab.lab.bench.ValueRefused;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// A setting: its name, a mark where it was edited, and the control that has its value.
final class SettingRow<T> extends VBox {

  private final Setting<T> setting;
  private final ValueControl control;
  private final Consumer<List<String>> give;
  private final Dot dot = new Dot();
  private final Refusal refusal = new Refusal();
  private List<String> shown = List.of();

  /// @param owner what has the setting
  /// @param give takes a value that was chosen; it may refuse with a [ValueRefused]
  SettingRow(String owner, Setting<T> setting, Consumer<List<String>> give) {
    this.setting = setting;
    this.give = give;
    this.control = ValueControl.of(setting, owner + ": " + words(setting), this::chosen);
    var name = Parts.grown(label(title(setting), "small"));
    name.setTooltip(new Tooltip(setting.id()));
    var row = row(6, name, dot, control.node());
    row.getStyleClass().add("setting-row");
    if (!setting.example().isEmpty()) {
      control.node().setTooltip(new Tooltip(capital(setting.example())));
    }
    getChildren().add(row);
    if (control instanceof WordsControl words) {
      words.node().selectedProperty().subscribe(open -> Parts.show(words.ticks(), open));
      getChildren().add(words.ticks());
    }
    getChildren().add(refusal.node());
  }

  private void chosen(List<String> value) {
    boolean taken = refusal.unless(title(setting), () -> give.accept(value));
    if (!taken && !(control instanceof TextControl)) {
      control.show(shown);
    }
  }

  /// Shows the value that `thing` has.
  ///
  /// @param before what it is compared with, if that is there
  /// @param otherwise how the words begin that name the other value
  void show(T thing, Optional<T> before, String otherwise) {
    shown = setting.read(thing);
    control.show(shown);
    var edited = before.filter(it -> !setting.same(it, thing));
    dot.mark(edited.map(it -> otherwise + setting.shown(it) + "."));
    control.node().setAccessibleHelp(edited.isPresent() ? dot.words() : null);
  }

  private static String words(Setting<?> setting) {
    return setting.id().replace('-', ' ');
  }

  private static String title(Setting<?> setting) {
    return switch (setting.id()) {
      case "pin", "aaguid" -> setting.id().toUpperCase(Locale.ROOT);
      default -> capital(words(setting));
    };
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
