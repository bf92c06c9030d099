package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.lab.inspect.KeyReading.KeyMember;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A member of a COSE_Key as a row.
final class KeyCell extends ListCell<KeyMember> {

  private final Label number = label("", "mono", "field-name");
  private final Label name = label("", "mono");
  private final Label value = label("", "mono");
  private final Label meaning = label("", "muted", "small");
  private final HBox line = columns(number, name, value, meaning);

  KeyCell(Fields fields) {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("key-cell");
    line.getStyleClass().add("key-columns");
    setPrefWidth(0);
    setOnMouseEntered(
        _ -> fields.hovered().set(Optional.ofNullable(getItem()).map(KeyMember::node)));
    setOnMouseExited(_ -> fields.hovered().set(Optional.empty()));
  }

  /// {@return the columns of the table beside each other; the value gives way}
  static HBox columns(Label number, Label name, Label value, Label meaning) {
    wide(number, 44);
    wide(name, 56);
    value.setMinWidth(60);
    value.setPrefWidth(0);
    value.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(value, Priority.ALWAYS);
    meaning.setMinWidth(120);
    meaning.setPrefWidth(0);
    meaning.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(meaning, Priority.ALWAYS);
    return row(8, number, name, value, meaning);
  }

  private static void wide(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
  }

  @Override
  protected void updateItem(@Nullable KeyMember member, boolean empty) {
    super.updateItem(member, empty);
    if (empty || member == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    number.setText(member.label());
    name.setText(member.name());
    value.setText(member.value());
    meaning.setText(member.meaning());
    setAccessibleText(
        "%s %s, %s, %s".formatted(member.label(), member.name(), member.value(), member.meaning()));
    setGraphic(line);
  }
}
