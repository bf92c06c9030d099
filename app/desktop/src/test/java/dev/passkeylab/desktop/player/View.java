package dev.passkeylab.desktop.player;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// How much can be seen of a control in what it is scrolled in.
///
/// @param whole of it, in its scene
/// @param seen what of that is in sight
record View(Node node, Bounds whole, Bounds seen) {

  private static final double REACH = 3;

  static View of(Node node) {
    var whole = node.localToScene(node.getLayoutBounds());
    Bounds seen = whole;
    for (var part = node.getParent(); part != null; part = part.getParent()) {
      if (part.getClip() != null) {
        seen = shared(seen, part.localToScene(part.getClip().getBoundsInParent()));
      }
    }
    return new View(node, whole, seen);
  }

  /// {@return whether there is enough of it to click on}
  boolean isSeen() {
    return seen.getWidth() >= REACH && seen.getHeight() >= REACH;
  }

  /// {@return the middle of what is in sight, on the screen}
  Point2D middle() {
    return onScreen(seen.getCenterX(), seen.getCenterY());
  }

  private Point2D onScreen(double x, double y) {
    var scene = node.getScene();
    Window window = scene.getWindow();
    return new Point2D(window.getX() + scene.getX() + x, window.getY() + scene.getY() + y);
  }

  /// {@return where to click to bring `node` closer: on the end of a scroll bar that it lies
  /// towards}
  static Optional<Point2D> scrollBar(Node node) {
    for (var part = node.getParent(); part != null; part = part.getParent()) {
      var bar = upright(part);
      if (bar.isPresent()) {
        return bar.map(it -> towards(node, of(it)));
      }
    }
    return Optional.empty();
  }

  private static Point2D towards(Node node, View bar) {
    boolean below = of(node).whole.getCenterY() > bar.whole.getCenterY();
    double end = below ? bar.seen.getMaxY() - 1 : bar.seen.getMinY() + 1;
    return bar.onScreen(bar.seen.getCenterX(), end);
  }

  private static Optional<Node> upright(Parent pane) {
    return pane.getChildrenUnmodifiable().stream()
        .filter(it -> it.isVisible() && it.getAccessibleRole() == AccessibleRole.SCROLL_BAR)
        .filter(it ->
            it.queryAccessibleAttribute(AccessibleAttribute.ORIENTATION) == Orientation.VERTICAL)
        .findFirst();
  }

  /// {@return whether `part` is `whole`, or lies in it}
  static boolean isPartOf(@Nullable Node part, Node whole) {
    var at = part;
    while (at != null && at != whole) {
      at = at.getParent();
    }
    return at == whole;
  }

  private static Bounds shared(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    double width = Math.min(one.getMaxX(), other.getMaxX()) - x;
    double height = Math.min(one.getMaxY(), other.getMaxY()) - y;
    return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
  }
}
