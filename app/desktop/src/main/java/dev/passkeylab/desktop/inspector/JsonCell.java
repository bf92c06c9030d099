package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A line of JSON, wrapped. What would take many lines is cut: to lay it out takes long, and the
/// raw view has it all.
final class JsonCell extends ListCell<JsonLines.Line> {

  private static final int LONGEST = 4_000;
  private static final double BESIDE = 76;

  private final Label number = label("", "json-number-column", "mono", "muted");
  private final TextFlow flow = new TextFlow();
  private final HBox line = new HBox(8, number, flow);

  JsonCell() {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    listViewProperty()
        .subscribe(list -> {
          if (list != null) {
            flow.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE));
          }
        });
  }

  @Override
  protected void updateItem(JsonLines.@Nullable Line shown, boolean empty) {
    super.updateItem(shown, empty);
    if (empty || shown == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    number.setText(String.valueOf(getIndex() + 1));
    flow.getChildren().setAll(shown.pieces().stream().map(JsonCell::text).toList());
    setGraphic(line);
    setAccessibleText(spoken(shown.pieces()));
  }

  private static Text text(JsonLines.Piece piece) {
    var text = new Text(cut(piece.text()));
    text.getStyleClass().addAll("mono", "json-" + piece.kind().name().toLowerCase(Locale.ROOT));
    return text;
  }

  private static String spoken(List<JsonLines.Piece> pieces) {
    return pieces.stream().map(piece -> cut(piece.text())).collect(Collectors.joining());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
