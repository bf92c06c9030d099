package dev.passkeylab.desktop.trace;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// What the keys do to the chosen row: fold its ceremony, or go to its entries. Whoever presses one
/// looks at the chosen row, whatever the pointer rests on.
///
/// @param up goes from an entry to the heading over it
record RowKeys(RowHands hands, Consumer<TraceRow.Happened> up) {

  void hold(ListView<TraceRow> list) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          hands.selection().leave();
          boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
          var row = list.getSelectionModel().getSelectedItem();
          if (plain && row != null && typed(row, event)) {
            event.consume();
          }
        });
  }

  private boolean typed(TraceRow row, KeyEvent event) {
    return switch (row) {
      case TraceRow.Heading heading -> typed(heading, event);
      case TraceRow.Ceremony ceremony -> typed(ceremony, event);
      case TraceRow.Happened happened -> typed(happened, event);
      case TraceRow.Standing _ -> false;
    };
  }

  private boolean typed(TraceRow.Heading heading, KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, SPACE -> hands.fold().accept(heading, !heading.folded());
      case LEFT -> hands.fold().accept(heading, true);
      case RIGHT -> hands.fold().accept(heading, false);
      default -> {
        return false; // every other key is the list's
      }
    }
    return true;
  }

  private boolean typed(TraceRow.Ceremony ceremony, KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, RIGHT -> hands.enter().accept(ceremony);
      default -> {
        return false; // every other key is the list's
      }
    }
    return true;
  }

  private boolean typed(TraceRow.Happened happened, KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> up.accept(happened);
      default -> {
        return false; // every other key is the list's
      }
    }
    return true;
  }
}
