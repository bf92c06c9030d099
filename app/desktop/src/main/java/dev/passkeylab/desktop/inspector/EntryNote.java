package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An entry that carries no bytes, in words.
final class EntryNote extends VBox {

  /// @param otherwise goes back to a decision and makes it otherwise; empty where a run cannot
  EntryNote(Surroundings around, Optional<Button> otherwise) {
    super(6);
    var entry = around.entry();
    getStyleClass().add("entry-note");
    getChildren().add(paragraph(entry.event().summary(), "strong"));
    getChildren().add(line("event", entry.event().name().id()));
    getChildren().add(line("from", entry.from().name()));
    getChildren().add(line("to", entry.to().name()));
    if (entry.ceremony() != null) {
      getChildren().add(line("ceremony", entry.ceremony()));
    }
    if (entry.cause() != null) {
      getChildren().add(line("answers", "#" + entry.cause()));
    }
    DecisionNote.of(around)
        .ifPresentOrElse(
            note -> {
              getChildren().add(note);
              otherwise.ifPresent(getChildren()::add);
            },
            () -> getChildren().add(label("No bytes passed here.", "muted", "small")));
  }

  private static HBox line(String name, String value) {
    var label = label(name, "muted", "small");
    label.setMinWidth(70);
    var text = paragraph(value, "mono", "small");
    HBox.setHgrow(text, Priority.ALWAYS);
    var line = row(8, label, text);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}
