package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.bytes.Span;
import dev.passkeylab.lab.inspect.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A line of sixteen bytes: offset, hex, text. Each byte is marked as selected, enclosing or
/// hovered.
final class HexCell extends ListCell<HexRow> {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass ENCLOSING = PseudoClass.getPseudoClass("enclosing");
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  private final Label offset = label("", "hex-offset");
  private final List<Label> hex = new ArrayList<>();
  private final List<Label> ascii = new ArrayList<>();
  private final HBox line = row(0, offset);
  private final Fields fields;

  /// @param roomy whether there is room for the text beside the bytes
  HexCell(Fields fields, ObservableBooleanValue roomy) {
    this.fields = fields;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("hex-cell");
    var text = row(0);
    text.getStyleClass().add("hex-text");
    text.visibleProperty().bind(roomy);
    text.managedProperty().bind(roomy);
    for (int i = 0; i < HexRow.WIDTH; i++) {
      hex.add(byteLabel(i, "hex-byte"));
      ascii.add(byteLabel(i, "hex-char"));
    }
    line.getChildren().addAll(hex);
    text.getChildren().addAll(ascii);
    line.getChildren().add(text);
    fields.selected().subscribe(_ -> mark());
    fields.hovered().subscribe(_ -> mark());
  }

  private Label byteLabel(int index, String style) {
    var label = label("", style);
    label.setOnMousePressed(_ -> fields.selected().set(at(index)));
    label.setOnMouseEntered(_ -> fields.hovered().set(at(index)));
    label.setOnMouseExited(_ -> fields.hovered().set(Optional.empty()));
    return label;
  }

  private Optional<Node> at(int index) {
    var row = getItem();
    return row == null || index >= row.bytes().length()
        ? Optional.empty()
        : fields.at(fields.payload(), row.offset() + index);
  }

  @Override
  protected void updateItem(@Nullable HexRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    offset.setText("%04x".formatted(row.offset()));
    for (int i = 0; i < HexRow.WIDTH; i++) {
      boolean there = i < row.bytes().length();
      hex.get(i).setText(there ? HexRow.hex(row.bytes().at(i)) : "");
      ascii.get(i).setText(there ? HexRow.ascii(row.bytes().at(i)) : "");
    }
    setAccessibleText("offset " + row.offset() + ": " + row.bytes().hex());
    setGraphic(line);
    mark();
  }

  private void mark() {
    var row = getItem();
    if (row == null) {
      return;
    }
    int payload = fields.payload();
    var selected = fields.selected().get();
    var strong = selected.map(Node::content);
    var pale = selected.flatMap(fields::parent).filter(it -> it.payload() == payload);
    var head = selected.map(Node::span);
    var hover = fields.hovered().get().filter(it -> it.payload() == payload).map(Node::content);
    for (int i = 0; i < row.bytes().length(); i++) {
      int at = row.offset() + i;
      boolean isStrong = in(strong, at);
      boolean isPale = in(pale.map(Node::span), at) || in(head, at);
      mark(hex.get(i), isStrong, isPale, in(hover, at));
      mark(ascii.get(i), isStrong, isPale, in(hover, at));
    }
    for (int i = row.bytes().length(); i < HexRow.WIDTH; i++) {
      mark(hex.get(i), false, false, false);
      mark(ascii.get(i), false, false, false);
    }
  }

  private static boolean in(Optional<Span> span, int at) {
    return span.filter(it -> it.contains(at)).isPresent();
  }

  private static void mark(Label label, boolean strong, boolean pale, boolean hovered) {
    label.pseudoClassStateChanged(SELECTED, strong);
    label.pseudoClassStateChanged(ENCLOSING, pale && !strong);
    label.pseudoClassStateChanged(HOVERED, hovered);
  }
}
