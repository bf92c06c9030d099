package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.badge;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A ceremony in one row: what it is, where it is in the trace, and what came of it.
final class CompactCell extends ListCell<TraceRow> {

  CompactCell(RowHands hands) {
    setTooltip(new Tooltip("Enter or double click shows its entries"));
    hands.hold(this);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().addAll("trace-cell", "compact-cell");
  }

  @Override
  protected void updateItem(@Nullable TraceRow row, boolean empty) {
    super.updateItem(row, empty);
    if (!empty && row instanceof TraceRow.Ceremony ceremony) {
      var line =
          row(
              12,
              fixed(label(ceremony.span().title(), "strong"), 160),
              fixed(label(ceremony.where(), "muted", "mono"), 110),
              label(ceremony.span().outcome().event().summary()),
              spacer());
      if (!ceremony.verdict().word().isEmpty()) {
        var verdict = ceremony.verdict();
        line.getChildren().add(badge(verdict.icon(), verdict.word(), verdict.meaning()));
      }
      line.getChildren().add(Icon.UNFOLD.sized(12, "muted-icon"));
      line.getStyleClass().add("columns");
      setGraphic(line);
      setAccessibleText(ceremony.spoken() + ", Enter shows its entries");
    } else {
      setGraphic(null);
      setAccessibleText("");
    }
  }

  private static Label fixed(Label label, double width) {
    label.setMinWidth(width);
    label.setMaxWidth(width);
    return label;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      getGraphic().resizeRelocate(0, 0, getListView().getWidth(), getHeight());
    }
  }
}
