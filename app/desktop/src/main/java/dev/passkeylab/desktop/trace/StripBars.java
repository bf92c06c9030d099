package dev.passkeylab.desktop.trace;

import dev.passkeylab.desktop.trace.StripBins.Bin;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// The bars of the strip, one a bin: as high as its largest payload, by its logarithm. A cross
/// stands over what was refused, a triangle over what went wrong otherwise, and a tick under where
/// time passed.
final class StripBars extends Group {

  private static final double FOOT = 25;
  private static final double HIGHEST = 14;
  private static final double LARGEST = Math.log1p(1 << 16);
  private static final double MARK = 3;

  private final Path others = path("strip-bars");
  private final Path wanted = path("strip-bars", "strip-wanted");
  private final Path refused = path("strip-refused");
  private final Path odd = path("strip-odd");
  private final Path pauses = path("strip-pauses");

  StripBars() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(others, wanted, pauses, refused, odd);
  }

  private static Path path(String... styles) {
    var path = new Path();
    path.getStyleClass().addAll(styles);
    return path;
  }

  /// @param x where an entry begins, by its number
  void draw(StripBins bins, StripWindow window, IntToDoubleFunction x) {
    for (var path : List.of(others, wanted, refused, odd, pauses)) {
      path.getElements().clear();
    }
    for (var bin : bins.bins()) {
      int first = bins.first(bin);
      double left = x.applyAsDouble(first);
      double room = x.applyAsDouble(first + bins.width()) - left;
      boolean within = !window.isWhole() && window.has(first);
      bar(within ? wanted : others, bin, left, Math.clamp(room - 2, 1, 6));
      mark(bin, left + Math.clamp(room - 2, 1, 6) / 2);
    }
  }

  private static void bar(Path path, Bin bin, double left, double width) {
    double height = 2 + HIGHEST * Math.min(1, Math.log1p(bin.bytes()) / LARGEST);
    path.getElements()
        .addAll(
            new MoveTo(left, FOOT),
            new VLineTo(FOOT - height),
            new HLineTo(left + width),
            new VLineTo(FOOT),
            new ClosePath());
  }

  private void mark(Bin bin, double middle) {
    double top = 2;
    if (bin.refused()) {
      line(refused, middle - MARK, top, middle + MARK, top + 2 * MARK);
      line(refused, middle + MARK, top, middle - MARK, top + 2 * MARK);
    } else if (bin.odd()) {
      line(odd, middle, top, middle - MARK, top + 2 * MARK);
      odd.getElements().addAll(new HLineTo(middle + MARK), new ClosePath());
    }
    if (bin.pause()) {
      line(pauses, middle, FOOT, middle, FOOT + 3);
    }
  }

  private static void line(Path path, double x1, double y1, double x2, double y2) {
    path.getElements().addAll(new MoveTo(x1, y1), new LineTo(x2, y2));
  }
}
