package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.RelyingPartyEvent.MessageSent;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The newest message that a site has sent to the person: where codes are read.
final class Outbox extends HBox {

  private final Label text = new Label();

  Outbox() {
    super(8);
    text.setId("outbox");
    getChildren().setAll(Icon.MAIL.node("accent-icon"), label("Outbox", "strong"), text);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("outbox");
    setVisible(false);
    setManaged(false);
  }

  /// Shows the newest message, if there is one.
  void show(List<Entry> trace) {
    var newest =
        trace.reversed().stream()
            .map(Entry::event)
            .filter(MessageSent.class::isInstance)
            .map(MessageSent.class::cast)
            .findFirst();
    newest.ifPresent(it -> text.setText("to " + it.account() + ": " + it.text()));
    setVisible(newest.isPresent());
    setManaged(newest.isPresent());
  }
}
