package dev.passkeylab.desktop.trace;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Brings rows into sight once the list knows its new length.
final class Sight {

  private static final int ABOVE = 3;

  private final ListView<?> list;
  private boolean sought;
  private boolean ended;
  private boolean kept;

  Sight(ListView<?> list) {
    this.list = list;
  }

  /// What is chosen is to come into sight, with some of what was before it.
  void seek() {
    sought = true;
    ended = false;
    ask();
  }

  /// The end is to come into sight.
  void end() {
    ended = true;
    ask();
  }

  /// What is chosen is to be in sight as a whole; where it is, nothing moves.
  void keep() {
    kept = true;
    ask();
  }

  /// {@return where in the window the chosen row is, while any of it is in sight}
  Optional<Bounds> chosen() {
    int chosen = list.getSelectionModel().getSelectedIndex();
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && chosen >= 0
        ? Optional.<Node>ofNullable(flow.getVisibleCell(chosen))
            .map(it -> it.localToScene(it.getLayoutBounds()))
        : Optional.empty();
  }

  private void ask() {
    if (list.getParent() != null) {
      list.getParent().requestLayout();
    }
  }

  /// Does so, after the list was laid out.
  void look() {
    if (!sought && !ended && !kept
        || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return;
    }
    list.layout();
    int chosen = list.getSelectionModel().getSelectedIndex();
    if (ended) {
      flow.setPosition(1);
    } else if (sought) {
      list.scrollTo(Math.max(0, chosen - ABOVE));
    } else if (chosen >= 0) {
      flow.scrollTo(chosen); // nothing moves where all of it is in sight
    }
    sought = false;
    ended = false;
    kept = false;
  }
}
