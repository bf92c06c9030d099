package dev.passkeylab.desktop.guide;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Parts;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The tour: goes from region to region, outlines each and says what it is for. What is under it
/// stays in reach; the card keeps off what a newcomer would press.
public final class TourPane extends Pane {

  private static final double WIDTH = 300;

  private final List<Callout> stops;
  private final String kept;
  private final Region outline = new Region();
  private final VBox card = new VBox(8);
  private final Label title = label("", "strong");
  private final Label count = label("", "muted", "small");
  private final Label words = paragraph("");
  private final HBox dots = row(6);
  private final Button next = new Button("Next");
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private int at;
  private @Nullable Node before;

  /// @param kept finds what the card keeps off
  /// @param there whether the regions are; while they are not, the tour waits
  public TourPane(List<Callout> stops, String kept, ObservableBooleanValue there) {
    this.stops = List.copyOf(stops);
    this.kept = kept;
    setPickOnBounds(false);
    outline.getStyleClass().add("tour-outline");
    outline.setMouseTransparent(true);
    outline.setManaged(false);
    card.setId("tour");
    card.setManaged(false);
    card.getStyleClass().addAll("card", "tour-card");
    next.setId("tour-next");
    next.getStyleClass().addAll("accent", "open-button");
    next.setOnAction(_ -> go(at + 1));
    var skip = new Button("Skip");
    skip.setId("tour-skip");
    skip.setAccessibleText("Skip the tour (Esc)");
    skip.getStyleClass().add("open-button");
    skip.setOnAction(_ -> close());
    card.getChildren()
        .addAll(row(8, title, spacer(), count), words, row(8, dots, spacer(), skip, next));
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().addAll(outline, card);
    visibleProperty().bind(open.and(there));
    managedProperty().bind(visibleProperty());
  }

  /// Begins at the first region.
  public void open() {
    if (!open.get()) {
      before = getScene().getFocusOwner();
    }
    open.set(true);
    go(0);
  }

  private void close() {
    open.set(false);
    if (before != null) {
      before.requestFocus();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void go(int stop) {
    if (stop == stops.size()) {
      close();
      return;
    }
    at = stop;
    var callout = stops.get(at);
    callout.bring().run();
    title.setText(callout.title());
    count.setText(at + 1 + " of " + stops.size());
    words.setText(callout.words());
    next.setText(
        at + 1 == stops.size()
            ? "Done"
            : "Next: " + stops.get(at + 1).title().toLowerCase(Locale.ROOT));
    next.setAccessibleText(
        callout.title() + ". " + callout.words() + " " + count.getText() + ". " + next.getText());
    dots.getChildren().setAll(stops.stream().map(it -> dot(it == callout)).toList());
    requestLayout();
    next.requestFocus();
  }

  private static Region dot(boolean here) {
    var dot = new Region();
    dot.getStyleClass().add(here ? "tour-here" : "tour-dot");
    return dot;
  }

  @Override
  protected void layoutChildren() {
    var region = bounds(stops.get(at).region().get());
    double left = Math.max(0, region.getMinX());
    double top = Math.max(0, region.getMinY());
    double right = Math.min(getWidth(), region.getMaxX());
    double bottom = Math.min(getHeight(), region.getMaxY());
    outline.resizeRelocate(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    double height = card.prefHeight(WIDTH);
    var around = new Rectangle2D(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    var place = new Beside(around, getWidth(), getHeight()).place(WIDTH, height, free());
    card.resizeRelocate(place.getMinX(), place.getMinY(), WIDTH, height);
  }

  private List<Rectangle2D> free() {
    return getScene().getRoot().lookupAll(kept).stream()
        .filter(it -> shown(it) && !Parts.holds(card, it))
        .map(this::bounds)
        .map(it -> new Rectangle2D(it.getMinX(), it.getMinY(), it.getWidth(), it.getHeight()))
        .toList();
  }

  private Bounds bounds(Node node) {
    return sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  private static boolean shown(Node node) {
    boolean shown = true;
    for (var at = node; at != null; at = at.getParent()) {
      shown = shown && at.isVisible();
    }
    return shown;
  }
}
