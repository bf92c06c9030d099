package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Party;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A row of the sequence diagram: an arrow from lane to lane, with its words above it.
final class SequenceCell extends ListCell<TraceRow> {

  private final Label number = label("", "muted", "mono");
  private final Label time = label("", "muted", "mono");
  private final Label words = label("", "sequence-words");
  private final SequenceDrawing drawing;
  private final HeadingLine heading = new HeadingLine();
  private final Function<Entry, Bracket> brackets;
  private final StopMark stop = new StopMark(number);
  private final RowHands hands;

  /// @param brackets how the row of an entry stands in the bracket of its ceremony
  SequenceCell(RowHands hands, ObservableValue<LanePlan> plans, Function<Entry, Bracket> brackets) {
    this.brackets = brackets;
    this.hands = hands;
    drawing = new SequenceDrawing(plans, number, time, words);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().addAll("trace-cell", "sequence-cell");
    hands.hold(this);
    Parts.whileShown(this, plans).subscribe(this::draw);
  }

  @Override
  protected void updateItem(@Nullable TraceRow row, boolean empty) {
    super.updateItem(row, empty);
    for (var meaning : List.of("danger", "success", "pending", "person", "standing", "heading")) {
      pseudoClassStateChanged(PseudoClass.getPseudoClass(meaning), false);
    }
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    switch (row) {
      case TraceRow.Happened happened -> show(happened);
      case TraceRow.Standing standing -> show(standing);
      case TraceRow.Heading heading -> show(heading);
      case TraceRow.Ceremony _ -> words.setText(""); // has a cell of its own
    }
    draw();
    setGraphic(row instanceof TraceRow.Heading ? heading : drawing);
  }

  private void draw() {
    switch (getItem()) {
      case TraceRow.Happened happened -> drawing.draw(happened, brackets.apply(happened.entry()));
      case TraceRow.Standing _ -> drawing.stand();
      case TraceRow.Ceremony _, TraceRow.Heading _ -> {}
      case null -> {}
    }
  }

  private void show(TraceRow.Happened row) {
    var verdict = row.verdict();
    number.setText(String.valueOf(row.entry().seq()));
    time.setText(row.time());
    var summary = row.entry().event().summary();
    boolean said = verdict.word().isEmpty() || summary.contains(verdict.word());
    words.setText(said ? summary : summary + " · " + verdict.word());
    words.setGraphic(verdict.word().isEmpty() ? null : verdict.icon().sized(11));
    mark(verdict.meaning());
    if (row.entry().from().kind() == Party.Kind.PERSON) {
      mark("person");
    }
    setAccessibleText(stop.show(hands.stops().test(row.entry())) + row.spoken());
  }

  private void show(TraceRow.Standing row) {
    number.setText("");
    stop.show(false);
    time.setText(row.time());
    words.setText("standing · " + row.words());
    words.setGraphic(Icon.PAUSE.sized(11));
    mark("standing");
    setAccessibleText(words.getText());
  }

  private void show(TraceRow.Heading row) {
    heading.show(row);
    mark("heading");
    setAccessibleText(row.spoken());
  }

  private void mark(String meaning) {
    pseudoClassStateChanged(PseudoClass.getPseudoClass(meaning), true);
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
