package dev.passkeylab.desktop.scenarios;

import static dev.passkeylab.desktop.look.Parts.header;
import static dev.passkeylab.desktop.look.Parts.iconButton;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The files of the folder, each with how it did. Arrows move, Enter opens one in the lab, Space
/// runs it.
final class FilesPane extends VBox {

  private final Shelf shelf;
  private final Runnable openInLab;
  private final TextField filter = new TextField();
  private final ListView<FileRow> list = new ListView<>();
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
    prepareList();
    var choose = iconButton(Icon.FOLDER, "Choose a folder", folder::browse);
    getChildren().addAll(header("Files", spacer(), choose), folder, filter, list);
    getChildren().add(new FolderSummary(shelf));
    VBox.setVgrow(list, Priority.ALWAYS);
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

  private void prepareList() {
    var left = new FilteredList<>(shelf.files());
    left.predicateProperty()
        .bind(Bindings.createObjectBinding(this::wanted, filter.textProperty()));
    left.addListener((ListChangeListener<FileRow>) _ -> mark());
    list.setId("files");
    list.setAccessibleText("Scenario files");
    list.setItems(left);
    list.setFixedCellSize(24);
    list.setCellFactory(_ -> new FileCell());
    nothing.setId("files-nothing");
    list.setPlaceholder(nothing);
    left.addListener((ListChangeListener<FileRow>) _ -> sayNothing());
    sayNothing();
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, row) -> {
          if (row != null && !following) {
            shelf.choose(row);
          }
        });
    shelf.chosen().subscribe(_ -> mark());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
        openInLab.run();
      }
    });
  }

  private Predicate<FileRow> wanted() {
    var words = filter.getText().strip().toLowerCase(Locale.ROOT);
    return row -> row.ref().title().toLowerCase(Locale.ROOT).contains(words);
  }

  private void sayNothing() {
    nothing.setText(
        shelf.files().isEmpty()
            ? "No scenario files here. Their names end in .passkey.yaml."
            : "No file has these words.");
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      openInLab.run();
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE) {
      shelf.run();
      event.consume();
    }
  }

  /// What is looked at is marked in the list, unless the filter leaves it out.
  private void mark() {
    following = true;
    var row = shelf.chosen().get();
    if (row.isPresent() && list.getItems().contains(row.get())) {
      if (list.getSelectionModel().getSelectedItem() != row.get()) {
        list.getSelectionModel().select(row.get());
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 6));
      }
    } else {
      list.getSelectionModel().clearSelection();
    }
    following = false;
  }

  /// Puts the keyboard focus on the list.
  void focus() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
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
