package dev.passkeylab.desktop.inspector;

import dev.passkeylab.lab.inspect.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lines that each stand for a field; the line that is selected is the field that is.
///
/// @param <T> what a line shows
class FieldList<T> extends ListView<T> {

  private final Fields fields;
  private final Function<T, Node> field;
  private boolean following;

  FieldList(List<T> lines, Fields fields, Function<T, Node> field) {
    this.fields = fields;
    this.field = field;
    getItems().setAll(lines);
    getSelectionModel().selectedItemProperty().addListener((_, _, line) -> chose(line));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    fields.selected().subscribe(_ -> follow());
  }

  private void chose(T line) {
    if (!following && line != null) {
      fields.selected().set(Optional.of(field.apply(line)));
    }
  }

  private void follow() {
    following = true;
    getItems().stream()
        .filter(line -> fields.selected().get().filter(it -> it == field.apply(line)).isPresent())
        .findFirst()
        .or(() ->
            getItems().stream()
                .filter(line -> fields.holdsSelection(field.apply(line)))
                .findFirst())
        .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
    following = false;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      fields.selectParent();
      event.consume();
    }
  }
}
