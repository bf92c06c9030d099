package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A head that opens and closes what is under it.
class Fold extends VBox {

  private final ToggleButton head = new ToggleButton();
  private final Label detail = label("", "muted", "small");
  private final VBox body = new VBox();

  /// @param name by which the head is known to whoever cannot see it
  /// @param beside what stands in the head behind its words
  Fold(Node icon, String title, String name, Node... beside) {
    var opened = Icon.OPENED.sized(12, "muted-icon");
    var closed = Icon.CLOSED.sized(12, "muted-icon");
    var words = label(title, "fold-title");
    words.setMinWidth(40);
    // the title has its room first
    detail.setMinWidth(0);
    detail.setPrefWidth(0);
    HBox.setHgrow(detail, Priority.ALWAYS);
    detail.setMaxWidth(Double.MAX_VALUE);
    var line = row(6, new StackPane(opened, closed), icon, words, detail);
    line.getChildren().addAll(beside);
    head.setGraphic(line);
    head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    head.setAccessibleText(name);
    head.setMaxWidth(Double.MAX_VALUE);
    head.getStyleClass().setAll("fold-head");
    // the graphic is as wide as the head, so that what is long is cut
    line.prefWidthProperty().bind(head.widthProperty().subtract(20));
    line.setMinWidth(0);
    body.getStyleClass().add("fold-body");
    head.selectedProperty()
        .subscribe(open -> {
          Parts.show(body, open);
          opened.setVisible(open);
          closed.setVisible(!open);
        });
    getChildren().addAll(head, body);
  }

  VBox body() {
    return body;
  }

  ToggleButton head() {
    return head;
  }

  void open() {
    head.setSelected(true);
  }

  /// Says something behind the title.
  void say(String words) {
    detail.setText(words);
  }
}
