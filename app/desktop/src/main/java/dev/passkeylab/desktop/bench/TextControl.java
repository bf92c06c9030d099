package dev.passkeylab.desktop.bench;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Takes a text, or several with blanks between them, when Enter is pressed or the focus leaves;
/// Escape puts the old one back.
final class TextControl implements ValueControl {

  private final TextField field = new TextField();
  private final Function<String, List<String>> read;
  private final Consumer<List<String>> give;
  private String shown = "";
  private boolean given;

  TextControl(Function<String, List<String>> read, Consumer<List<String>> give) {
    this.read = read;
    this.give = give;
    field.getStyleClass().add("bench-control");
    field.setOnAction(_ -> give());
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            give();
          }
        });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown)) {
            field.setText(shown);
            event.consume();
          }
        });
  }

  /// {@return the texts between blanks and commas}
  static List<String> texts(String text) {
    return Stream.of(text.split("[\\s,]+")).filter(it -> !it.isEmpty()).toList();
  }

  private void give() {
    if (!field.getText().equals(shown)) {
      given = true;
      give.accept(read.apply(field.getText()));
    }
  }

  @Override
  public TextField node() {
    return field;
  }

  /// What somebody is typing stays, unless it was given already.
  @Override
  public void show(List<String> value) {
    var text = String.join(" ", value);
    if (given || !text.equals(shown)) {
      field.setText(text);
    }
    shown = text;
    given = false;
  }
}
