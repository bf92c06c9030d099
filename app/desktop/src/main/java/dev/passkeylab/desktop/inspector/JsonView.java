package dev.passkeylab.desktop.inspector;

import dev.passkeylab.lab.inspect.InspectedPayload;
import dev.passkeylab.lab.inspect.Node;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// JSON in colours, with line numbers. A line that is selected selects the field whose value begins
/// in it, and the other way round.
final class JsonView extends ListView<JsonLines.Line> {

  private final Fields fields;
  private final int payload;
  private boolean following;

  JsonView(InspectedPayload json, Fields fields) {
    this.fields = fields;
    this.payload = json.id();
    setId("json");
    setAccessibleText("The payload as JSON");
    getItems().setAll(JsonLines.of(json.bytes().asUtf8()));
    setCellFactory(_ -> new JsonCell());
    getStyleClass().add("json");
    getSelectionModel().selectedItemProperty().addListener((_, _, line) -> chose(line));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    fields.selected().subscribe(_ -> follow(fields.selectedIn(payload)));
  }

  private void chose(JsonLines.Line line) {
    if (!following && line != null) {
      fields.at(payload, line.offset()).map(Optional::of).ifPresent(fields.selected()::set);
    }
  }

  private void follow(Optional<Node> node) {
    following = true;
    if (node.isPresent()) {
      var chosen = getSelectionModel().getSelectedItem();
      // a closing bracket stands for its field as well as the line where that begins
      if (chosen == null
          || fields.at(payload, chosen.offset()).filter(node.get()::equals).isEmpty()) {
        select(lineOf(node.get().span().offset()));
      }
    } else {
      getSelectionModel().clearSelection();
    }
    following = false;
  }

  private void select(int line) {
    getSelectionModel().select(line);
    if (!Sight.holds(this, line)) {
      scrollTo(Math.max(0, line - 3));
    }
  }

  /// {@return the first line whose value does not begin before `offset`}
  private int lineOf(int offset) {
    int low = 0;
    int high = getItems().size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (getItems().get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      fields.selectParent();
      event.consume();
    }
  }
}
