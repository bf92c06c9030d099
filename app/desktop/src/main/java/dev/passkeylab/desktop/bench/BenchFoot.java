package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.desktop.look.Parts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// How much of the bench is not in the scenario's file, and the way to write it there.
final class BenchFoot extends HBox {

  private final Dot dot = new Dot();
  private final Label count = Passkeys.grown(label("", "small"));
  private final Button write;

  private final boolean writes;

  /// @param writeBack `null` where there is no way
  BenchFoot(@Nullable Runnable writeBack) {
    super(6);
    writes = writeBack != null;
    write =
        Buttons.words(
            "Write to scenario",
            "Write the edits to the scenario's text",
            writeBack == null ? () -> {} : writeBack);
    write.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(dot, count, write);
    getStyleClass().add("bench-foot");
  }

  /// Shows how many edits there are, or that there are none.
  void show(int edits) {
    dot.setVisible(edits > 0);
    dot.setManaged(edits > 0);
    count.setText(
        edits == 0
            ? "As the file says"
            : edits + (edits == 1 ? " edit" : " edits") + " not in the file");
    Parts.show(write, writes && edits > 0);
  }
}
