package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.live.LiveSession;
import dev.passkeylab.desktop.live.LiveState;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Copy;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.trace.Entry;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The site of the live run: where it is, how much was recorded, and its outbox.
final class LiveSite extends VBox {

  private final LiveSession live;
  private final Label title = label("", "page-title");
  private final Button copy = new Button("Copy", Icon.COPY.sized(14));
  private final Button serve = new Button();
  private final Label remark = paragraph("");
  private final HBox remarked = row(8, Icon.ALERT.sized(14, "warning-icon"), remark);
  private final Label words = paragraph("");
  private final Label token = paragraph("", "muted", "small");
  private final Button copyToken = new Button("Copy token", Icon.COPY.sized(14));
  private final HBox programs = row(8, token, copyToken);
  private String address = "";

  LiveSite(Runs runs) {
    super(8);
    this.live = runs.live();
    title.setId("live-site");
    words.setId("live-entries");
    copy.setId("copy-site");
    copy.setAccessibleText("Copy the address");
    copy.setOnAction(_ -> Copy.text(address));
    copyToken.setId("copy-token");
    serve.setId("live-serve");
    serve.setOnAction(_ -> runs.serve());
    for (var button : new Button[] {copy, copyToken, serve}) {
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().add("live-button");
    }
    var messages = new Messages(live.outbox());
    VBox.setVgrow(messages, Priority.ALWAYS);
    getChildren().addAll(row(8, title, copy, spacer(), serve), remarked, words, programs, messages);
    getStyleClass().add("live-site");
    live.state().subscribe(this::draw);
    live.trace().addListener((ListChangeListener<Entry>) _ -> count());
  }

  /// Puts the keyboard focus on the way to stop, or to begin again.
  void focus() {
    serve.requestFocus();
  }

  private void draw(LiveState state) {
    show(remarked, false);
    show(copy, false);
    show(programs, false);
    switch (state) {
      case LiveState.Serving serving -> {
        address = serving.address();
        title.setText(address);
        serving.remark().ifPresent(remark::setText);
        show(remarked, serving.remark().isPresent());
        show(copy, true);
        token.setText("Programs that use its devices show the token " + serving.token());
        copyToken.setOnAction(_ -> Copy.text(serving.token()));
        show(programs, true);
        offer("Stop", "Stop serving (F7)", Icon.STOP);
      }
      case LiveState.Stopped _ -> {
        title.setText("Stopped");
        offer("Serve again", "Serve again, in a new live run (F7)", Icon.GLOBE);
      }
      case LiveState.Idle _, LiveState.Starting _ -> {
        title.setText("Starting…");
        offer("Stop", "Stop serving (F7)", Icon.STOP);
      }
      case LiveState.Stopping _ -> title.setText("Stopping…");
    }
    count();
  }

  private void offer(String word, String help, Icon icon) {
    serve.setText(word);
    serve.setAccessibleText(help);
    serve.setGraphic(icon.sized(14));
  }

  private void count() {
    boolean serving = live.state().get() instanceof LiveState.Serving;
    boolean none = live.trace().isEmpty();
    if (serving) {
      words.setText(
          none
              ? "Open " + address + " in a browser. What it does appears in the trace."
              : live.counted() + ". What browsers do appears in the trace.");
    } else {
      words.setText(
          none
              ? "Nothing happened in this live run."
              : live.counted() + ". They stay until you serve again, or close the window.");
    }
  }
}
