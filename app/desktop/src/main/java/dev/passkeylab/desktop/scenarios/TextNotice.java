package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What could not be done, and what must be decided, above the text.
final class TextNotice extends HBox {

  private final Shelf shelf;
  private final Label words = Parts.paragraph("");
  private final Button copy = new Button("Save as…");
  private final Button mine = new Button("Overwrite it");
  private final Button theirs = new Button("Take the one on disk");

  /// @param saveAs asks for the name of a copy
  TextNotice(Shelf shelf, Runnable saveAs) {
    this.shelf = shelf;
    words.setId("scenarios-notice");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    mine.setOnAction(_ -> shelf.overwrite());
    mine.setId("overwrite");
    theirs.setOnAction(_ -> shelf.discard());
    theirs.setId("take-theirs");
    copy.setOnAction(_ -> saveAs.run());
    copy.setId("offer-save-as");
    var bar = Parts.row(10, Icon.ALERT.node("warning-icon"), words, copy, mine, theirs);
    for (var button : new Button[] {copy, mine, theirs}) {
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().add("notice-button");
    }
    bar.getStyleClass().addAll("page-box", "warning");
    HBox.setHgrow(bar, Priority.ALWAYS);
    getStyleClass().add("notices");
    getChildren().add(bar);
    shelf.trouble().subscribe(_ -> draw());
    shelf.clash().subscribe(_ -> draw());
  }

  private void draw() {
    boolean clash = shelf.clash().get().isPresent();
    words.setText(
        clash
            ? "The file was changed on disk since you began. Nothing is saved yet."
            : shelf.trouble().get());
    Parts.show(copy, !clash && shelf.trouble().get().equals(Shelf.SHIPPED));
    Parts.show(mine, clash);
    Parts.show(theirs, clash);
    Parts.show(this, clash || !shelf.trouble().get().isEmpty());
  }
}
