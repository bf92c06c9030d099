package dev.passkeylab.desktop.memory;

import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where the window was, and how large.
///
/// @param maximised whether it filled the screen; the rest is what it goes back to
public record Frame(double x, double y, double width, double height, boolean maximised) {

  /// As much of the head of the window as a hand needs to take hold of it.
  private static final double HOLD = 120;

  private static final double HEAD = 30;

  /// {@return the same where it can be reached, else in the middle of the first screen, and never
  /// larger than that}
  ///
  /// @param screens the room that each has for windows, the first one first
  public Frame onto(List<Rectangle2D> screens) {
    if (screens.isEmpty() || screens.stream().anyMatch(this::reachable)) {
      return this;
    }
    var first = screens.getFirst();
    double wide = Math.min(width, first.getWidth());
    double high = Math.min(height, first.getHeight());
    return new Frame(
        first.getMinX() + (first.getWidth() - wide) / 2,
        first.getMinY() + (first.getHeight() - high) / 2,
        wide,
        high,
        maximised);
  }

  private boolean reachable(Rectangle2D screen) {
    double seen = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
    return seen >= HOLD && y >= screen.getMinY() && y + HEAD <= screen.getMaxY();
  }
}
