package dev.passkeylab.desktop.inspector;

import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;

/// Which rows of a list or tree are in sight: one that is need not be scrolled to.
final class Sight {

  private Sight() {}

  /// {@return whether the row at `index` is wholly in sight}
  static boolean holds(Control view, int index) {
    return view.lookupAll(".cell").stream()
        .filter(node -> node instanceof IndexedCell<?> cell && shows(cell, index))
        .anyMatch(node -> within(view, (IndexedCell<?>) node));
  }

  private static boolean shows(IndexedCell<?> cell, int index) {
    return cell.getIndex() == index && !cell.isEmpty() && cell.isVisible();
  }

  private static boolean within(Control view, IndexedCell<?> cell) {
    var frame = view.localToScene(view.getLayoutBounds());
    var row = cell.localToScene(cell.getLayoutBounds());
    return row.getMinY() >= frame.getMinY() - 1 && row.getMaxY() <= frame.getMaxY() + 1;
  }
}
