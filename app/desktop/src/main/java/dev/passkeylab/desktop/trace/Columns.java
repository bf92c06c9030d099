package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.label;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The columns of the list: their widths and their heads.
final class Columns {

  private Columns() {}

  /// {@return the heads of the columns}
  static HBox head() {
    var verdict = new HBox(label("Verdict"));
    var head =
        lay(
            label("#"),
            label("Time"),
            label("From → to"),
            label("What"),
            label("Payload"),
            verdict);
    head.getStyleClass().add("table-head");
    return head;
  }

  static HBox lay(
      Label number, Label time, Label between, Label what, Label payload, HBox verdict) {
    number.getStyleClass().add("number-column");
    time.getStyleClass().add("time-column");
    number.setAlignment(Pos.CENTER_RIGHT);
    fix(between, 168);
    fix(payload, 64);
    payload.setAlignment(Pos.CENTER_RIGHT);
    fix(verdict, 112);
    verdict.setAlignment(Pos.CENTER_LEFT);
    what.setMaxWidth(Double.MAX_VALUE);
    what.setMinWidth(60);
    HBox.setHgrow(what, Priority.ALWAYS);
    var columns = new HBox(12, number, time, between, what, payload, verdict);
    columns.setAlignment(Pos.CENTER_LEFT);
    columns.getStyleClass().add("columns");
    return columns;
  }

  private static void fix(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }
}
