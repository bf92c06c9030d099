package dev.passkeylab.desktop.scenarios;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A file: its name, whether it is not saved, and how it did.
final class FileCell extends ListCell<FileRow> {

  private final Label name = label("");
  private final Region unsaved = new Region();
  private final Label word = label("", "small");
  private final StackPane icon = new StackPane();
  private final HBox line = row(6, Icon.FILE.sized(14, "muted-icon"), name);

  FileCell() {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    getStyleClass().add("file-cell");
    unsaved.getStyleClass().add("unsaved-dot");
    word.setMinWidth(Region.USE_PREF_SIZE);
    icon.setMinWidth(12);
    line.getChildren().addAll(unsaved, spacer(), word, icon);
  }

  @Override
  protected void updateItem(@Nullable FileRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText("");
      return;
    }
    var outcome = row.outcome();
    name.setText(row.ref().title());
    show(unsaved, row.draft().get().isPresent());
    word.setText(outcome.word());
    word.getStyleClass().setAll("label", "small", outcome.meaning() + "-label");
    icon.getChildren().setAll(outcome.icon().sized(12, outcome.meaning() + "-icon"));
    setTooltip(new Tooltip(row.ref().name()));
    setAccessibleText(row.spoken());
    setGraphic(line);
  }
}
