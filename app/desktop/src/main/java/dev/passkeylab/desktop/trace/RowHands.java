package dev.passkeylab.desktop.trace;

import dev.passkeylab.desktop.session.Selection;
import dev.passkeylab.lab.trace.Entry;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What the pointer does to a row, in every view: over it, it previews; away from it, it takes that
/// back. What else rows can do, to be found by the pointer on them, belongs here.
///
/// @param fold folds a heading's ceremony away, or unfolds it
/// @param enter goes from a ceremony's row to its entries
///
/// @param stops whether a run stops before an entry
record RowHands(
    Selection selection,
    Predicate<Entry> stops,
    BiConsumer<TraceRow.Heading, Boolean> fold,
    Consumer<TraceRow.Ceremony> enter) {

  void hold(ListCell<TraceRow> cell) {
    // only a pointer that moves previews: rows also come under one that rests, when keys scroll
    cell.setOnMouseMoved(_ -> hover(cell.getItem()));
    cell.setOnMouseExited(_ -> selection.leave());
    cell.setOnMouseClicked(event -> clicked(cell.getItem(), event));
  }

  private void hover(TraceRow row) {
    if (row != null) {
      row.leadsTo().ifPresent(selection::hover);
    }
  }

  private void clicked(TraceRow row, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (row instanceof TraceRow.Heading heading) {
      fold.accept(heading, !heading.folded());
    } else if (row instanceof TraceRow.Ceremony ceremony && event.getClickCount() == 2) {
      enter.accept(ceremony);
    }
  }
}
