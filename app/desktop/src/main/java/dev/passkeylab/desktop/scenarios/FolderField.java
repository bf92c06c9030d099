package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.session.Folder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/// Which folder is shown, and where another one is named: a path, then Enter. Without a path it is
/// that of the shipped scenarios.
final class FolderField extends VBox {

  private static final Folder SHIPPED = new Folder.Packed();

  private final Shelf shelf;
  private final TextField path = new TextField();

  FolderField(Shelf shelf) {
    this.shelf = shelf;
    path.setId("folder");
    path.setPromptText(SHIPPED.title());
    path.setTooltip(new Tooltip());
    path.setAccessibleText("Folder; empty for the shipped scenarios");
    path.setOnAction(_ -> open());
    path.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            name(shelf.folder().get());
            event.consume();
          }
        });
    getStyleClass().add("folder-field");
    getChildren().add(path);
    shelf.folder().subscribe(this::name);
  }

  private void name(Folder folder) {
    path.setText(folder.title());
    path.getTooltip().setText(folder.title());
    path.end();
  }

  void focus() {
    path.requestFocus();
    path.selectAll();
  }

  /// Asks the system for a folder.
  void browse() {
    var chooser = new DirectoryChooser();
    chooser.setTitle("Folder with scenario files");
    if (shelf.folder().get() instanceof Folder.OnDisk(var now) && Files.isDirectory(now)) {
      chooser.setInitialDirectory(now.toAbsolutePath().toFile());
    }
    var chosen = chooser.showDialog(getScene().getWindow());
    if (chosen != null) {
      shelf.open(new Folder.OnDisk(chosen.toPath()), Optional.empty());
    }
  }

  private void open() {
    var typed = path.getText().strip();
    if (typed.isEmpty() || typed.equals(SHIPPED.title())) {
      shelf.open(SHIPPED, Optional.empty());
      return;
    }
    try {
      shelf.open(new Folder.OnDisk(Path.of(typed)), Optional.empty());
    } catch (InvalidPathException e) {
      shelf.say("No folder can be called so: " + e.getReason());
    }
  }
}
