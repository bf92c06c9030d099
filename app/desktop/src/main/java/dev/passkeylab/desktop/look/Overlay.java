package dev.passkeylab.desktop.look;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Something over the window that takes the keyboard and keeps it. Esc, or a click beside it, puts
/// it away and gives the keyboard back to where it was.
public abstract class Overlay extends StackPane {

  private @Nullable Node before;

  /// Makes it go at Esc and at a click beside it, and hides it. To be called once, by its maker.
  protected final void prepare() {
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        close();
      }
    });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Parts.show(this, false);
  }

  /// Shows it, with the keyboard on `first`.
  protected final void open(Node first) {
    if (!isVisible()) {
      before = getScene().getFocusOwner();
    }
    Parts.show(this, true);
    first.requestFocus();
  }

  /// {@return what had the keyboard before, or nothing}
  protected final @Nullable Node before() {
    return before;
  }

  /// Puts it away.
  public void close() {
    Parts.show(this, false);
    if (before != null) {
      before.requestFocus();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      turn(event.isShiftDown());
      event.consume();
    }
  }

  /// The Tab key goes round in it: what is under it cannot be seen well enough to be used.
  private void turn(boolean back) {
    var owner = getScene().getFocusOwner();
    if (owner != null) {
      owner.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
    var reached = new ArrayList<Node>();
    collect(this, reached);
    if (!reached.isEmpty() && !reached.contains(getScene().getFocusOwner())) {
      (back ? reached.getLast() : reached.getFirst()).requestFocus();
    }
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}
