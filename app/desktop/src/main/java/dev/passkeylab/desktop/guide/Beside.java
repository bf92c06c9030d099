package dev.passkeylab.desktop.guide;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/// Finds a place for a card near a region.
///
/// @param region what it should stand beside
/// @param width of the window
/// @param height of the window
record Beside(Rectangle2D region, double width, double height) {

  private static final double GAP = 14;
  private static final double EDGE = 8;

  /// {@return the place that hides least of `free`, then least of the region: right of it, left,
  /// below, above, or in its lower part}
  Rectangle2D place(double wide, double high, List<Rectangle2D> free) {
    double middle = region.getMinY() + (region.getHeight() - high) / 2;
    double centre = region.getMinX() + (region.getWidth() - wide) / 2;
    return Stream.of(
            at(region.getMaxX() + GAP, middle, wide, high),
            at(region.getMinX() - GAP - wide, middle, wide, high),
            at(centre, region.getMaxY() + GAP, wide, high),
            at(centre, region.getMinY() - GAP - high, wide, high),
            at(region.getMaxX() + GAP, height, wide, high),
            at(region.getMinX() - GAP - wide, height, wide, high),
            at(centre, region.getMaxY() - GAP - high, wide, high),
            at(width, height, wide, high))
        .min(
            Comparator.<Rectangle2D>comparingDouble(it -> hidden(it, free))
                .thenComparingDouble(it -> shared(it, region)))
        .orElseThrow();
  }

  private Rectangle2D at(double x, double y, double wide, double high) {
    return new Rectangle2D(
        Math.clamp(x, EDGE, Math.max(EDGE, width - wide - EDGE)),
        Math.clamp(y, EDGE, Math.max(EDGE, height - high - EDGE)),
        wide,
        high);
  }

  private static double hidden(Rectangle2D card, List<Rectangle2D> free) {
    return free.stream().mapToDouble(it -> shared(card, it)).sum();
  }

  private static double shared(Rectangle2D one, Rectangle2D other) {
    double wide =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double high =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return Math.max(0, wide) * Math.max(0, high);
  }
}
