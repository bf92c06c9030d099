package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.lab.inspect.Node;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import org.jspecify.annotations.Nullable;

/// A field as a line: name, value, what it is, how many bytes it has.
final class FieldCell extends TreeCell<Node> {

  private static final PseudoClass ENCLOSING = PseudoClass.getPseudoClass("enclosing");
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  /// A UUID; what is longer is a text, with or without quotation marks.
  private static final int LONGEST_ATOM = 36;

  private final Label name = label("", "field-name", "mono");
  private final Label value = label("", "mono");
  private final Label note = label("", "muted", "caption");
  private final Label length = label("", "muted", "mono", "caption");
  private final FieldLine line = new FieldLine(name, value, note, length);
  private final Tooltip whole = new Tooltip();
  private final Fields fields;

  FieldCell(Fields fields) {
    this.fields = fields;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("field-cell");
    whole.setWrapText(true);
    whole.setMaxWidth(420);
    line.cut().subscribe(cut -> setTooltip(cut ? whole : null));
    setOnMouseEntered(_ -> fields.hovered().set(Optional.ofNullable(getItem())));
    setOnMouseExited(_ -> fields.hovered().set(Optional.empty()));
    fields.selected().subscribe(_ -> mark());
    fields.hovered().subscribe(_ -> mark());
  }

  @Override
  protected void updateItem(@Nullable Node node, boolean empty) {
    super.updateItem(node, empty);
    if (empty || node == null) {
      setGraphic(null);
      setAccessibleText("");
    } else {
      name.setText(node.name());
      value.setText(shown(node));
      value.getStyleClass().removeIf(style -> style.startsWith("value-"));
      value.getStyleClass().add(style(node));
      note.setText(node.note());
      whole.setText(tip(node));
      line.hold(kind(node));
      length.setText(size(node));
      setAccessibleText(node.name() + " " + node.value() + ", " + node.note());
      setGraphic(line);
    }
    mark();
  }

  private void mark() {
    var node = getItem();
    pseudoClassStateChanged(ENCLOSING, node != null && fields.enclosing(node));
    var hovered = fields.hovered().get();
    pseudoClassStateChanged(HOVERED, node != null && hovered.filter(it -> it == node).isPresent());
  }

  private static String shown(Node node) {
    return node.children().isEmpty() ? node.value() : "";
  }

  /// {@return how many bytes it has; nothing for a bit, which has none of its own}
  private static String size(Node node) {
    return node.kind().equals("bit") ? "" : String.valueOf(node.content().length());
  }

  private static String tip(Node node) {
    return Stream.of(shown(node), node.note())
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static FieldLine.Kind kind(Node node) {
    return switch (style(node)) {
      case "value-string" -> FieldLine.Kind.TEXT;
      case "value-plain" -> FieldLine.Kind.BYTES;
      default -> node.value().length() > LONGEST_ATOM ? FieldLine.Kind.TEXT : FieldLine.Kind.ATOM;
    };
  }

  private static String style(Node node) {
    return switch (node.value().isEmpty() ? ' ' : node.value().charAt(0)) {
      case '"' -> "value-string";
      case 'h' -> "value-plain";
      default -> "value-number";
    };
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      double left = getGraphic().getLayoutX();
      getGraphic().resizeRelocate(left, 0, Math.max(0, getWidth() - left - 12), getHeight());
    }
  }
}
