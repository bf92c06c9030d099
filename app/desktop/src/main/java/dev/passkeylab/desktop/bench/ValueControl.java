package dev.passkeylab.desktop.bench;

import dev.passkeylab.lab.bench.Setting;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Control;

/// A control that shows the value of a setting, and gives another one when a person chooses it.
/// What is shown to it is never given back.
interface ValueControl {

  /// {@return what is drawn beside the setting's name}
  Control node();

  /// Shows a value.
  void show(List<String> value);

  /// {@return the control that fits the kind of `setting`}
  ///
  /// @param name by which it is known to whoever cannot see it
  /// @param give takes the value that was chosen
  static ValueControl of(Setting<?> setting, String name, Consumer<List<String>> give) {
    var control =
        switch (setting.kind()) {
          case TRUTH -> new TruthControl(give);
          case WORD -> new WordControl(setting.words(), give);
          case WORDS -> new WordsControl(setting.words(), name, give);
          case NUMBER, DURATION, TEXT -> new TextControl(it -> List.of(it.strip()), give);
          case TEXTS -> new TextControl(TextControl::texts, give);
        };
    control.node().setAccessibleText(name);
    return control;
  }
}
