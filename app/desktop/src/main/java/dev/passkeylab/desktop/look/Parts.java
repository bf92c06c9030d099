package dev.passkeylab.desktop.look;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The small parts that regions are built from.
public final class Parts {

  private static final double AROUND = 8;

  private Parts() {}

  /// {@return text in the given styles}
  public static Label label(String text, String... styles) {
    var label = new Label(text);
    label.setEllipsisString("…");
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// {@return text that wraps instead of being cut}
  public static Label paragraph(String text, String... styles) {
    var label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// {@return nothing, as wide as there is room}
  public static Region spacer() {
    var spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  /// {@return the nodes beside each other, centred on their height}
  public static HBox row(double gap, Node... nodes) {
    var row = new HBox(gap, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// {@return the nodes under each other}
  public static VBox column(double gap, Node... nodes) {
    return new VBox(gap, nodes);
  }

  /// {@return a region's header: its title, then what is said beside it}
  public static HBox header(String title, Node... beside) {
    var name = label(title, "strong");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var header = row(8, name);
    header.getChildren().addAll(beside);
    header.getStyleClass().add("region-header");
    return header;
  }

  /// {@return a button that shows an icon only; the name is its tooltip and what screen readers
  /// say}
  public static Button iconButton(Icon icon, String name, Runnable action) {
    var button = new Button(null, icon.node());
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// {@return something to read off, in a frame: an icon, then what it says}
  public static HBox reading(Icon icon, String help, Node... parts) {
    var reading = row(6, icon.sized(14));
    reading.getChildren().addAll(parts);
    reading.getStyleClass().add("reading");
    Tooltip.install(reading, new Tooltip(help));
    return reading;
  }

  /// {@return the value, which is looked at only while `node` is in a window: what looks at a value
  /// that outlives it would else never go}
  public static <T> ObservableValue<T> whileShown(Node node, ObservableValue<T> value) {
    return value.when(node.sceneProperty().map(_ -> true).orElse(false));
  }

  /// {@return whether `part` is `whole`, or lies in it}
  public static boolean holds(Node whole, Node part) {
    Node at = part;
    while (at != null && at != whole) {
      at = at.getParent();
    }
    return at == whole;
  }

  /// {@return the label, which takes all the room that its line has left, and is cut where that is
  /// little}
  public static Label grown(Label label) {
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  /// Scrolls as little as it takes to see `part` as a whole, with something around it.
  public static void reveal(ScrollPane scroll, Node part) {
    var content = scroll.getContent();
    var at = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    double sight = scroll.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - sight;
    if (hidden <= 0) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    if (at.getMinY() < top) {
      scroll.setVvalue((at.getMinY() - AROUND) / hidden);
    } else if (at.getMaxY() > top + sight) {
      scroll.setVvalue((at.getMaxY() + AROUND - sight) / hidden);
    }
  }

  /// Shows `node`, or takes it away with the room that it has.
  public static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  /// {@return a word on a tinted ground: `success`, `danger`, `pending` or `neutral`}
  public static Label badge(Icon icon, String word, String meaning) {
    var badge = label(word, "badge", meaning);
    badge.setGraphic(icon.sized(11));
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }

  /// {@return the picture of a key of the keyboard}
  public static Label key(String name) {
    var key = label(name, "key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    return key;
  }

  /// {@return what an empty region says: what it is for, and what to do next}
  public static VBox empty(Icon icon, String title, String next) {
    var words = paragraph(next, "muted");
    words.setMaxWidth(340);
    words.getStyleClass().add("centred");
    var empty = column(10, icon.sized(24, "muted-icon"), label(title, "strong"), words);
    empty.setAlignment(Pos.CENTER);
    empty.getStyleClass().add("empty");
    return empty;
  }
}
