package dev.passkeylab.desktop.bench;

import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.desktop.look.Parts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// How much of the bench is not in the scenario's file, and the way to write it there.
final class BenchFoot extends HBox {

  private final Dot dot = new Dot();
  private final Label count = Parts.grown(label("", "small"));
  private final Button write;

  /// @param writeBack writes the edits to the scenario's text
  BenchFoot(Runnable writeBack) {
    super(6);
    write = Buttons.words("Write to scenario", "Write the edits to the scenario's text", writeBack);
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
    Parts.show(write, edits > 0);
  }
}
