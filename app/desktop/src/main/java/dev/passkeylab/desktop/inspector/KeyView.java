package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.lab.inspect.KeyReading;
import dev.passkeylab.lab.inspect.KeyReading.KeyMember;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A COSE_Key as a table: label, name, value, meaning.
final class KeyView extends VBox {

  KeyView(KeyReading key, Fields fields) {
    var span = key.node().content();
    var place =
        label("offset %d, length %d".formatted(span.offset(), span.length()), "muted", "small");
    var title = row(8, label("COSE key", "strong"), label(key.title()), spacer(), place);
    var head = column(4, title, new ReadingChecks(key.checks()));
    head.getStyleClass().add("reading-head");
    var table = new FieldList<>(key.members(), fields, KeyMember::node);
    table.setId("key");
    table.setAccessibleText("Members of the COSE key");
    table.setFixedCellSize(24);
    table.setCellFactory(_ -> new KeyCell(fields));
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(head, tableHead(), table);
  }

  private static HBox tableHead() {
    var head = KeyCell.columns(label("Label"), label("Name"), label("Value"), label("Meaning"));
    head.getStyleClass().addAll("table-head", "key-columns");
    return head;
  }
}
