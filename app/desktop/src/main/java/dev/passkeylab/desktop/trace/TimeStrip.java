package dev.passkeylab.desktop.trace;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// The whole run in a strip, a bar for one entry or for several. A part of it can be taken, by
/// mouse or keyboard: then the trace has that part only.
///
/// From left to right stands what came after what, not when: the clock of a staged run often stands
/// still for all of it, and then leaps for minutes. Ticks mark where it moved.
final class TimeStrip extends Region {

  private static final double EDGE = 10;
  private static final double END = 16;
  private static final double CLOSER = 0.7;
  private static final String HELP =
      """
      Drag to see a part only, drag that to move it. Wheel: closer or further. Double click: all.
      Keys: ← → move, with Shift they stretch. + − closer, further. Home, End. Esc: all.\
      """;

  private final ObjectProperty<StripWindow> window =
      new SimpleObjectProperty<>(this, "window", StripWindow.WHOLE);
  private final StripBars bars = new StripBars();
  private final Region frame = new Region();
  private final Line now = line("strip-now");
  private final Line chosen = line("strip-chosen");
  private final StripKeys keys = new StripKeys(window);
  private StripBins bins = new StripBins();
  private StripWindow.Range all = new StripWindow.Range(1, 0);
  private int mark;
  private boolean open;
  private int grip;
  private @Nullable StripWindow held;

  TimeStrip() {
    setId("time-strip");
    getStyleClass().add("time-strip");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleRoleDescription("time strip");
    setAccessibleText("Part of the trace that is shown");
    setAccessibleHelp(HELP);
    Tooltip.install(this, new Tooltip(HELP));
    frame.getStyleClass().add("strip-frame");
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    getChildren().addAll(frame, bars, chosen, now);
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnScroll(this::scrolled);
    setOnKeyPressed(this::typed);
    window.subscribe(_ -> changed());
  }

  private static Line line(String style) {
    var line = new Line();
    line.getStyleClass().add(style);
    line.setManaged(false);
    line.setMouseTransparent(true);
    return line;
  }

  /// {@return the part that is wanted}
  ObjectProperty<StripWindow> window() {
    return window;
  }

  /// Draws a run.
  ///
  /// @param open whether it may go on
  void show(TraceBook book, boolean open) {
    this.bins = book.bins();
    this.all = new StripWindow.Range(book.first(), book.last());
    this.open = open;
    keys.over(all);
    if (window.get().length(all) == 0) {
      window.set(StripWindow.WHOLE);
    }
    changed();
  }

  /// Marks the entry that is looked at; 0 for none.
  void choose(int seq) {
    mark = seq;
    requestLayout();
  }

  /// {@return what it shows, in words}
  String words() {
    var part = window.get();
    return part.isWhole()
        ? String.format(Locale.ROOT, "all of %,d entries", all.length())
        : String.format(
            Locale.ROOT,
            "entries %d to %d, %,d of %,d",
            part.first(all),
            part.last(all),
            part.length(all),
            all.length());
  }

  private void changed() {
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    requestLayout();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case VALUE_STRING -> words();
      case VALUE -> (double) window.get().first(all);
      case MIN_VALUE -> (double) all.first();
      case MAX_VALUE -> (double) all.last();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private double x(int seq) {
    double room = getWidth() - 2 * EDGE - END;
    return EDGE + room * (seq - all.first()) / Math.max(1, all.length());
  }

  private int seq(double x) {
    double room = Math.max(1, getWidth() - 2 * EDGE - END);
    return all.first() + (int) Math.floor((x - EDGE) / room * all.length());
  }

  private void pressed(MouseEvent event) {
    requestFocus();
    grip = seq(event.getX());
    held = !window.get().isWhole() && window.get().has(grip) ? window.get() : null;
    if (event.getClickCount() == 2) {
      window.set(StripWindow.WHOLE);
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    int at = seq(event.getX());
    if (held != null) {
      window.set(held.moved(at - grip, all));
    } else {
      window.set(StripWindow.between(grip, at, all));
    }
    event.consume();
  }

  private void scrolled(ScrollEvent event) {
    if (event.getDeltaY() != 0 && all.length() > 0) {
      double times = event.getDeltaY() > 0 ? CLOSER : 1 / CLOSER;
      window.set(window.get().zoomed(times, seq(event.getX()), all));
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    if (keys.typed(event, mark)) {
      event.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    bars.draw(bins, window.get(), this::x);
    var part = window.get();
    boolean some = !part.isWhole() && all.length() > 0;
    frame.setVisible(some);
    double left = x(part.first(all)) - 2;
    double right = x(part.last(all) + 1) + (part.isOpen() ? END / 2 : 0);
    frame.resizeRelocate(left, 1, Math.max(3, right - left), getHeight() - 2);
    now.setVisible(open);
    place(now, x(all.last() + 1) + END - 4);
    chosen.setVisible(mark >= all.first() && mark <= all.last());
    place(chosen, (x(mark) + x(mark + 1)) / 2 - 1);
  }

  private void place(Line line, double x) {
    line.setStartX(x);
    line.setEndX(x);
    line.setStartY(3);
    line.setEndY(getHeight() - 3);
  }
}
