package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What is said over a file that another one uses, and the ways from there.
final class AsideBar extends HBox {

  private final Shelf shelf;
  private final Label words = Parts.paragraph("");
  private final Button open = new Button("Go to the file");
  private final Button back = new Button("Back");

  AsideBar(Shelf shelf) {
    this.shelf = shelf;
    words.setId("aside");
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    open.setId("aside-open");
    open.setOnAction(_ -> shelf.asides().choose());
    back.setId("aside-back");
    back.setOnAction(_ -> shelf.asides().leave());
    for (var button : new Button[] {open, back}) {
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().add("notice-button");
    }
    var bar = Parts.row(10, Icon.FILE.node("accent-icon"), words, open, back);
    bar.getStyleClass().addAll("page-box", "accent");
    HBox.setHgrow(bar, Priority.ALWAYS);
    getStyleClass().add("notices");
    getChildren().add(bar);
    shelf.asides().shown().subscribe(_ -> draw());
  }

  private void draw() {
    var aside = shelf.asides().shown().get();
    Parts.show(this, aside.isPresent());
    aside.ifPresent(it -> {
      words.setText("Used by " + it.user().titleInFolder() + ". Here it is only read.");
      back.setText("Back to " + it.user().title() + " (Esc)");
      Parts.show(open, shelf.asides().listed(it).isPresent());
    });
  }
}
