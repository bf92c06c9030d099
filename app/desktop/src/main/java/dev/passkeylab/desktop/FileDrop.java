package dev.passkeylab.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes a file that is dropped onto the window.
final class FileDrop {

  private FileDrop() {}

  /// @param opened is given the first of the files
  static void onto(Scene scene, Consumer<Path> opened) {
    scene.setOnDragOver(event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
      }
      event.consume();
    });
    scene.setOnDragDropped(event -> take(event, opened));
  }

  private static void take(DragEvent event, Consumer<Path> opened) {
    var file = event.getDragboard().getFiles().stream().findFirst().map(File::getPath);
    file.map(Path::of).ifPresent(opened);
    event.setDropCompleted(file.isPresent());
    event.consume();
  }
}
