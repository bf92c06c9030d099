package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Copy;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.trace.RelyingPartyEvent.MessageSent;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The outbox of a live run: all messages that the site has sent to people, with their codes.
final class Messages extends VBox {

  private final ObservableList<MessageSent> messages;
  private final ListView<MessageSent> list;
  private final Label count = label("", "muted", "small");
  private final Button copy = new Button("Copy code", Icon.COPY.sized(14));

  Messages(ObservableList<MessageSent> messages) {
    super(4);
    this.messages = messages;
    this.list = new ListView<>(messages);
    list.setId("live-outbox");
    list.setAccessibleText("Outbox: messages that the site has sent to people");
    list.setFixedCellSize(24);
    list.setMinHeight(48);
    list.setPlaceholder(
        paragraph("No message yet. Codes that the site sends to people appear here.", "muted"));
    list.setCellFactory(_ -> new Cell());
    list.getStyleClass().add("messages");
    VBox.setVgrow(list, Priority.ALWAYS);
    copy.setId("copy-code");
    copy.setAccessibleText("Copy the code of the chosen message, or of the newest");
    copy.setMinWidth(USE_PREF_SIZE);
    copy.getStyleClass().add("live-button");
    copy.setOnAction(_ -> chosen().ifPresent(it -> Copy.text(it.code())));
    var icon = Icon.MAIL.node("accent-icon");
    getChildren().addAll(row(8, icon, label("Outbox", "strong"), count, spacer(), copy), list);
    messages.addListener((ListChangeListener<MessageSent>) _ -> draw());
    draw();
  }

  private void draw() {
    int sent = messages.size();
    count.setText(sent == 0 ? "" : sent == 1 ? "1 message" : sent + " messages");
    copy.setDisable(sent == 0);
    if (sent > 0) {
      list.scrollTo(sent - 1);
    }
  }

  private Optional<MessageSent> chosen() {
    var newest = messages.isEmpty() ? null : messages.getLast();
    var chosen = list.getSelectionModel().getSelectedItem();
    return Optional.ofNullable(chosen == null ? newest : chosen);
  }

  /// A message on one line.
  private static final class Cell extends ListCell<MessageSent> {

    @Override
    protected void updateItem(@Nullable MessageSent message, boolean empty) {
      super.updateItem(message, empty);
      setText(message == null ? "" : "to " + message.account() + ": " + message.text());
    }
  }
}
