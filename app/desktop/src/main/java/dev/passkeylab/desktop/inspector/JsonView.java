package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// JSON in colours, with line numbers.
final class JsonView extends ListView<List<JsonLines.Piece>> {

  JsonView(String json) {
    setId("json");
    setAccessibleText("The payload as JSON");
    getItems().setAll(JsonLines.of(json));
    setCellFactory(_ -> new Line());
    getStyleClass().add("json");
  }

  private static final class Line extends ListCell<List<JsonLines.Piece>> {

    Line() {
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable List<JsonLines.Piece> pieces, boolean empty) {
      super.updateItem(pieces, empty);
      if (empty || pieces == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      var flow = new TextFlow();
      for (var piece : pieces) {
        var text = new Text(piece.text());
        text.getStyleClass().addAll("mono", "json-" + piece.kind().name().toLowerCase(Locale.ROOT));
        flow.getChildren().add(text);
      }
      var number = label(String.valueOf(getIndex() + 1), "json-number-column", "mono", "muted");
      flow.prefWidthProperty().bind(getListView().widthProperty().subtract(76));
      setGraphic(new HBox(8, number, flow));
      setAccessibleText(pieces.stream().map(JsonLines.Piece::text).collect(Collectors.joining()));
    }
  }
}
