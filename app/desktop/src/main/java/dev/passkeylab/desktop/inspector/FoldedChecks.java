package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Checks in a row of which none failed, under one line until somebody asks for them.
final class FoldedChecks extends VBox {

  FoldedChecks(List<FindingLine> findings, List<? extends Node> rows) {
    var words = ResultCounts.words(findings) + ":";
    var first = findings.getFirst().check();
    var last = findings.getLast().check();
    var face = face(words, first, last);
    var head = new ToggleButton(words, face);
    head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    head.setAccessibleText(words + " " + first + " to " + last);
    head.setMaxWidth(Double.MAX_VALUE);
    head.setPrefWidth(0);
    head.getStyleClass().setAll("finding-head");
    var inside = new VBox();
    inside.getChildren().addAll(rows);
    head.selectedProperty()
        .subscribe(open -> {
          show(inside, open);
          face.getChildren().set(0, (open ? Icon.OPENED : Icon.CLOSED).sized(12, "muted-icon"));
        });
    getStyleClass().add("folded-checks");
    getChildren().addAll(head, inside);
  }

  private static HBox face(String words, String first, String last) {
    var name = label(last, "mono", "small");
    name.setMinWidth(20);
    return row(
        6,
        Icon.CLOSED.sized(12, "muted-icon"),
        fixed(label(words, "muted", "small")),
        fixed(label(first, "mono", "small")),
        fixed(label("to", "muted", "small")),
        name);
  }

  private static Label fixed(Label label) {
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
