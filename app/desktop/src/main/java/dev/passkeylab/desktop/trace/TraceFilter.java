package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.show;

import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/// Leaves rows out that do not have some words, and says how many.
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

  /// {@return the rows that are left, as they come and go}
  FilteredList<TraceRow> over(ObservableList<TraceRow> rows) {
    var left = new FilteredList<>(rows);
    left.predicateProperty().bind(Bindings.createObjectBinding(this::wanted, field.textProperty()));
    return left;
  }

  private Predicate<TraceRow> wanted() {
    var words = field.getText().strip().toLowerCase(Locale.ROOT);
    return row ->
        switch (row) {
          case TraceRow.Happened happened -> happened.has(words);
          case TraceRow.Ceremony ceremony -> ceremony.has(words);
          case TraceRow.Standing _ -> true;
        };
  }

  /// Says how many rows are left out.
  void count(FilteredList<TraceRow> left) {
    int out = left.getSource().size() - left.size();
    hidden.setText(out + " hidden by the filter");
    show(hidden, out > 0);
  }
}
