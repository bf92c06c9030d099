package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Reply;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A list to choose from on a sheet: a click or Enter takes a row, arrow keys go through them.
final class SheetRows extends ScrollPane {

  private final VBox rows = new VBox();

  /// @param what what is chosen, as replies and people call it
  /// @param picture of an entry
  SheetRows(
      Prompt<?> prompt,
      String what,
      List<String> entries,
      Function<String, Icon> picture,
      Answers answers) {
    var word = what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
    for (var entry : entries) {
      var button =
          new Button(entry, row(10, picture.apply(entry).sized(16, "accent-icon"), label(entry)));
      button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      button.setAccessibleText(word + " " + entry);
      button.setMaxWidth(Double.MAX_VALUE);
      button.getStyleClass().setAll("sheet-row");
      button.setOnAction(_ -> answers.give(prompt.ref(), Reply.of("choose").with(what, entry)));
      rows.getChildren().add(button);
    }
    setContent(rows);
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("sheet-rows");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> go(-1);
      case DOWN -> go(1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(int by) {
    int at = 0;
    for (int i = 0; i < rows.getChildren().size(); i++) {
      at = rows.getChildren().get(i).isFocused() ? i : at;
    }
    rows.getChildren().get(Math.clamp(at + by, 0, rows.getChildren().size() - 1)).requestFocus();
  }
}
