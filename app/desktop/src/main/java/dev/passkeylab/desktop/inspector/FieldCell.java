package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.lab.inspect.Node;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A field as a line: name, value, what it is, how many bytes it has.
final class FieldCell extends TreeCell<Node> {

  private static final PseudoClass ENCLOSING = PseudoClass.getPseudoClass("enclosing");
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  private final Label name = label("", "field-name", "mono");
  private final Label value = label("", "mono");
  private final Label note = label("", "muted", "caption");
  private final Label length = label("", "muted", "mono", "caption");
  private final HBox line = row(8, name, value, spacer(), note, length);
  private final Fields fields;

  FieldCell(Fields fields) {
    this.fields = fields;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("field-cell");
    name.setMinWidth(Region.USE_PREF_SIZE);
    length.setMinWidth(Region.USE_PREF_SIZE);
    value.setMinWidth(24);
    value.setMaxWidth(250);
    note.setMinWidth(0);
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
      length.setText(String.valueOf(node.content().length()));
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
