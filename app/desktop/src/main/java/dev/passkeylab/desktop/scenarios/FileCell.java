package dev.passkeylab.desktop.scenarios;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A file, or the heading of a folder: its name, whether it is not saved, and how it did.
final class FileCell extends TreeCell<FileLine> {

  private static final double EDGE = 12;

  private final FileTree tree;
  private final Node file = Icon.FILE.sized(14, "muted-icon");
  private final Node folder = Icon.FOLDER.sized(14, "muted-icon");
  private final Label name = label("");
  private final Region unsaved = new Region();
  private final Label word = label("", "small");
  private final StackPane icon = new StackPane();
  private final HBox line = row(6, file, folder, name, unsaved, spacer(), word, icon);

  /// @param results changes whenever a file did something
  FileCell(FileTree tree, ObservableValue<?> results) {
    this.tree = tree;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().add("file-cell");
    unsaved.getStyleClass().add("unsaved-dot");
    word.setMinWidth(Region.USE_PREF_SIZE);
    icon.setMinWidth(12);
    results.subscribe(_ -> draw());
  }

  @Override
  protected void updateItem(@Nullable FileLine item, boolean empty) {
    super.updateItem(item, empty);
    draw();
  }

  private void draw() {
    switch (isEmpty() ? null : getItem()) {
      case null -> {
        setGraphic(null);
        setTooltip(null);
        setAccessibleText("");
        setAccessibleHelp("");
      }
      case FileLine.OfFile(var row) -> draw(row);
      case FileLine.OfFolder it -> draw(it);
    }
  }

  private void draw(FileRow row) {
    var outcome = row.outcome();
    draw(row.ref().title(), row.draft().get().isPresent(), outcome.word(), outcome);
    setTooltip(new Tooltip(row.ref().name()));
    setAccessibleText(row.spoken());
    setAccessibleHelp("");
    show(file, true);
    show(folder, false);
  }

  private void draw(FileLine.OfFolder it) {
    draw(it.names().getLast(), it.unsaved(), it.words(), it.outcome());
    setTooltip(new Tooltip(it.path()));
    setAccessibleText(it.path());
    setAccessibleHelp(it.words() + ". Left and right fold it, Space runs its files.");
    show(file, false);
    show(folder, true);
  }

  private void draw(String title, boolean changed, String words, Outcome outcome) {
    name.setText(title);
    show(unsaved, changed);
    word.setText(words);
    word.getStyleClass().setAll("label", "small", outcome.meaning() + "-label");
    icon.getChildren().setAll(outcome.icon().sized(12, outcome.meaning() + "-icon"));
    setGraphic(line);
  }

  /// As wide as the tree: what is long is cut.
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  /// A plain list has no folds to keep room for.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      double left = tree.isFlat() ? EDGE : getGraphic().getLayoutX();
      getGraphic().resizeRelocate(left, 0, Math.max(0, getWidth() - left - EDGE), getHeight());
    }
  }
}
