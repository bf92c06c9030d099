package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.badge;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A row of the list: an entry in the columns of [Columns], or the heading of a ceremony.
final class TraceCell extends ListCell<TraceRow> {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  private final Label number = label("", "muted", "mono");
  private final Label time = label("", "muted", "mono");
  private final Label between = label("");
  private final Label what = label("");
  private final Label payload = label("", "muted", "mono");
  private final HBox verdict = row(0);
  private final HBox columns = Columns.lay(number, time, between, what, payload, verdict);

  private final HeadingLine heading = new HeadingLine();
  private final StopMark stop = new StopMark(number);
  private final RowHands hands;

  TraceCell(RowHands hands) {
    this.hands = hands;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("trace-cell");
    hands.hold(this);
  }

  @Override
  protected void updateItem(@Nullable TraceRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(FAILED, false);
    pseudoClassStateChanged(HEADING, false);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    switch (row) {
      case TraceRow.Happened happened -> show(happened);
      case TraceRow.Standing standing -> show(standing);
      case TraceRow.Heading heading -> show(heading);
      case TraceRow.Ceremony _ -> setGraphic(null); // has a cell of its own
    }
  }

  private void show(TraceRow.Happened row) {
    number.setText(String.valueOf(row.entry().seq()));
    time.setText(row.time());
    between.setText(row.between());
    what.setText(row.entry().event().summary());
    payload.setText(row.payload());
    verdict.getChildren().clear();
    if (!row.verdict().word().isEmpty()) {
      var word = badge(row.verdict().icon(), row.verdict().word(), row.verdict().meaning());
      verdict.getChildren().add(word);
    }
    pseudoClassStateChanged(FAILED, row.verdict().meaning().equals("danger"));
    setAccessibleText(stop.show(hands.stops().test(row.entry())) + row.spoken());
    setGraphic(columns);
  }

  private void show(TraceRow.Heading row) {
    heading.show(row);
    pseudoClassStateChanged(HEADING, true);
    setAccessibleText(row.spoken());
    setGraphic(heading);
  }

  private void show(TraceRow.Standing row) {
    var words = label("standing at " + row.time() + " · " + row.words());
    words.setGraphic(Icon.PAUSE.sized(12));
    var line = row(0, words);
    line.getStyleClass().add("standing");
    setAccessibleText(words.getText());
    setGraphic(line);
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
