package dev.passkeylab.desktop.trace;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Parts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Says that what is looked at is not among the rows that filter and strip leave.
final class HiddenNote extends HBox {

  private final Label words = label("", "muted", "small");

  /// @param show takes away what hides it
  HiddenNote(Runnable show) {
    super(10);
    var button = new Button("Show it");
    button.setId("trace-show-hidden");
    button.setAccessibleText("Show the selected entry");
    button.getStyleClass().add("link");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> show.run());
    getStyleClass().add("trace-note");
    getChildren().setAll(row(6, words, button));
    say(0, Limits.NONE);
  }

  /// Says that the entry numbered `seq` is hidden; 0 for none.
  void say(int seq, Limits by) {
    words.setText("The selected entry #" + seq + " is hidden by " + by.names() + ".");
    Parts.show(this, seq > 0);
  }
}
