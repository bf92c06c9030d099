package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.show;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/// Asks for the words that rows should have, and says how many are left out.
final class TraceFilter extends HBox {

  private final TextField field = new TextField();
  private final Label hidden = label("", "muted", "small");

  /// @param done what follows when somebody is done with it
  TraceFilter(Runnable done) {
    super(8);
    setAlignment(Pos.CENTER_RIGHT);
    field.setId("trace-filter");
    field.setPromptText("Filter");
    field.setAccessibleText("Filter the trace");
    field.setPrefColumnCount(12);
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        field.clear();
        done.run();
        event.consume();
      } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
        done.run();
        event.consume();
      }
    });
    hidden.setId("trace-hidden");
    hidden.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(hidden, field);
  }

  /// Puts the keyboard focus into it.
  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /// Looks for nothing any more.
  void clear() {
    field.clear();
  }

  /// {@return what is looked for, in lower case}
  String words() {
    return field.getText().strip().toLowerCase(Locale.ROOT);
  }

  /// Tells `changed` whenever other words are looked for.
  void changes(Runnable changed) {
    field
        .textProperty()
        .subscribe((before, now) -> {
          if (!before.strip().equalsIgnoreCase(now.strip())) {
            changed.run();
          }
        });
  }

  /// Says what is left out; nothing where nothing is.
  void say(String words) {
    hidden.setText(words);
    show(hidden, !words.isEmpty());
  }
}
