package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;

import dev.passkeylab.lab.inspect.CertificateReading.Fact;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A fact about a certificate: its name, and what it is, in as many lines as that takes.
final class FactCell extends ListCell<Fact> {

  private static final double NAME = 100;
  private static final double BESIDE = 56;

  private final Label name = label("", "muted", "small");
  private final Label value = paragraph("", "mono");
  private final Label note = paragraph("", "muted", "caption");
  private final HBox line = row(8, name, column(0, value, note));

  FactCell(Fields fields) {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("fact-cell");
    line.setAlignment(Pos.TOP_LEFT);
    name.setMinWidth(NAME);
    setPrefWidth(0);
    setOnMouseEntered(_ -> fields.hovered().set(Optional.ofNullable(getItem()).map(Fact::node)));
    setOnMouseExited(_ -> fields.hovered().set(Optional.empty()));
  }

  @Override
  protected void updateItem(@Nullable Fact fact, boolean empty) {
    super.updateItem(fact, empty);
    if (empty || fact == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    double room = Math.max(80, getListView().getWidth() - NAME - BESIDE);
    value.setMaxWidth(room);
    note.setMaxWidth(room);
    name.setText(fact.name());
    value.setText(breakable(fact.value()));
    note.setText(fact.note());
    show(note, !fact.note().isEmpty());
    setAccessibleText(fact.name() + ": " + fact.value() + ", " + fact.note());
    setGraphic(line);
  }

  /// {@return a long word in groups of eight, between which it can break}
  private static String breakable(String value) {
    return value.length() > 40 && value.indexOf(' ') < 0
        ? value.replaceAll("(.{8})(?=.)", "$1 ")
        : value;
  }
}
