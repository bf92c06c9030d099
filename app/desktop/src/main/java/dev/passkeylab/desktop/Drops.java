package dev.passkeylab.desktop;

import dev.passkeylab.desktop.session.FxBridge;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes what is dropped on the window: the first file of it.
final class Drops {

  private final FxBridge bridge;
  private final Consumer<Dropped> open;

  /// @param bridge looks at files, which may be far away
  Drops(FxBridge bridge, Consumer<Dropped> open) {
    this.bridge = bridge;
    this.open = open;
  }

  void listen(Scene scene) {
    scene.addEventHandler(
        DragEvent.DRAG_OVER,
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    scene.addEventHandler(
        DragEvent.DRAG_DROPPED,
        event -> {
          var files = event.getDragboard().getFiles();
          if (files != null && !files.isEmpty()) {
            take(Path.of(files.getFirst().getPath()));
            event.setDropCompleted(true);
            event.consume();
          }
        });
  }

  /// Opens a file as what it is.
  void take(Path file) {
    bridge.aside(_ -> Dropped.of(file), open, _ -> open.accept(new Dropped.Other(file)));
  }
}
