package dev.passkeylab.desktop.scenarios;

import static dev.passkeylab.desktop.look.Parts.header;
import static dev.passkeylab.desktop.look.Parts.iconButton;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The files of the folder and of those below it, each with how it did. Arrows move and fold, Enter
/// opens a file in the lab, Space runs it, or all in a folder.
final class FilesPane extends VBox {

  private final Shelf shelf;
  private final Runnable openInLab;
  private final TextField filter = new TextField();
  private final FileTree tree = new FileTree();
  private final IntegerProperty results = new SimpleIntegerProperty(this, "results");
  private final Label nothing = paragraph("", "muted", "centred");
  private final FolderField folder;
  private boolean following;

  /// @param openInLab sets the chosen file up in the lab
  FilesPane(Shelf shelf, Runnable openInLab) {
    this.shelf = shelf;
    this.openInLab = openInLab;
    this.folder = new FolderField(shelf);
    setMinWidth(180);
    getStyleClass().add("files-pane");
    prepareFilter();
    prepareTree();
    var choose = iconButton(Icon.FOLDER, "Choose a folder", folder::browse);
    var body = new StackPane(tree, nothing);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(header("Files", spacer(), choose), folder, filter, body);
    getChildren().add(new FolderSummary(shelf));
  }

  private void prepareFilter() {
    filter.setId("files-filter");
    VBox.setMargin(filter, new Insets(8, 12, 8, 12));
    filter.setPromptText("Filter");
    filter.setAccessibleText("Filter the files");
    filter.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            filter.clear();
          }
          if (event.getCode() == KeyCode.ESCAPE
              || event.getCode() == KeyCode.ENTER
              || event.getCode() == KeyCode.DOWN) {
            focus();
            event.consume();
          }
        });
  }

  private void prepareTree() {
    tree.setCellFactory(_ -> new FileCell(tree, results));
    nothing.setId("files-nothing");
    nothing.setMouseTransparent(true);
    filter.textProperty().addListener((_, _, _) -> grow());
    shelf.folder().addListener((_, _, _) -> tree.unfoldAll());
    shelf.files().addListener(this::changed);
    grow();
    tree.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, item) -> {
          if (item != null && !following && item.getValue() instanceof FileLine.OfFile(var row)) {
            shelf.choose(row);
          }
        });
    shelf.chosen().addListener((_, _, _) -> follow());
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    tree.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY
          && event.getClickCount() == 2
          && tree.selected().filter(FileLine.OfFile.class::isInstance).isPresent()) {
        openInLab.run();
      }
    });
  }

  /// Other files grow another tree; what came of one is but drawn.
  private void changed(ListChangeListener.Change<? extends FileRow> change) {
    while (change.next()) {
      if (!change.wasUpdated()) {
        grow();
        return;
      }
    }
    results.set(results.get() + 1);
  }

  private void grow() {
    following = true;
    var before = tree.selected();
    var words = filter.getText().strip().toLowerCase(Locale.ROOT);
    tree.grow(
        shelf.files(),
        row -> row.ref().titleInFolder().toLowerCase(Locale.ROOT).contains(words),
        words.isEmpty());
    Parts.show(nothing, tree.isEmpty());
    nothing.setText(
        shelf.files().isEmpty()
            ? "No scenario files here or below. Their names end in .passkey.yaml."
            : "No file has these words.");
    if (before.isPresent() && before.get() instanceof FileLine.OfFolder folder) {
      tree.reveal(folder);
    } else {
      shelf.chosen().get().ifPresent(tree::mark);
    }
    following = false;
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      tree.selected().ifPresent(this::open);
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE) {
      tree.selected().ifPresent(this::run);
      event.consume();
    }
  }

  private void open(FileLine line) {
    switch (line) {
      case FileLine.OfFile _ -> openInLab.run();
      case FileLine.OfFolder _ -> tree.turn();
    }
  }

  private void run(FileLine line) {
    switch (line) {
      case FileLine.OfFile _ -> shelf.run();
      case FileLine.OfFolder it -> shelf.run(it.files());
    }
  }

  /// What is looked at is marked in the tree, unless the filter leaves it out.
  private void follow() {
    following = true;
    shelf.chosen().get().ifPresentOrElse(tree::reveal, tree.getSelectionModel()::clearSelection);
    following = false;
  }

  /// Puts the keyboard focus on the tree.
  void focus() {
    tree.requestFocus();
    if (tree.getSelectionModel().isEmpty()) {
      tree.selectFirstFile();
    }
  }

  /// Puts the keyboard focus into the filter.
  void find() {
    filter.requestFocus();
    filter.selectAll();
  }

  /// Puts the keyboard focus where another folder is named.
  void openFolder() {
    folder.focus();
  }
}
