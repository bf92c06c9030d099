package dev.passkeylab.desktop.scenarios;

import static dev.passkeylab.desktop.look.Parts.badge;
import static dev.passkeylab.desktop.look.Parts.empty;
import static dev.passkeylab.desktop.look.Parts.header;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Copy;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.look.Times;
import dev.passkeylab.desktop.session.Notice;
import dev.passkeylab.lab.scenario.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What came of the last run of the chosen file, step by step.
final class ResultsPane extends VBox {

  private final Shelf shelf;
  private final Consumer<Place> look;
  private final Label file = label("", "muted");
  private final HBox title = header("Results", file);
  private final HBox summary = row(10);
  private final ListView<ResultRow> list = new ListView<>();
  private final VBox invitation =
      empty(Icon.RUN, "Not run yet", "Run (F5) plays this file from beginning to end.");
  private final ChangeListener<Object> played = (_, _, _) -> draw();

  /// @param look goes to a place in the text
  ResultsPane(Shelf shelf, Consumer<Place> look) {
    this.shelf = shelf;
    this.look = look;
    list.setId("results");
    list.setAccessibleText("Results");
    list.setCellFactory(_ -> new ResultCell());
    list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> look(row));
    list.setOnMouseClicked(_ -> look(list.getSelectionModel().getSelectedItem()));
    summary.setId("results-summary");
    summary.getStyleClass().add("results-summary");
    var body = new StackPane(list, invitation);
    VBox.setVgrow(body, Priority.ALWAYS);
    setMinWidth(200);
    getStyleClass().add("results-pane");
    getChildren().addAll(title, summary, body);
    shelf.chosen().addListener((_, before, now) -> follow(before, now));
    shelf.written().subscribe(_ -> draw());
  }

  private void look(@Nullable ResultRow row) {
    if (row != null) {
      row.place().ifPresent(look);
    }
  }

  private void follow(Optional<FileRow> before, Optional<FileRow> now) {
    before.ifPresent(it -> it.played().removeListener(played));
    now.ifPresent(it -> it.played().addListener(played));
    file.setText(now.map(it -> it.ref().titleInFolder()).orElse(""));
    draw();
  }

  /// Shows the name of the region in its header, or leaves it out where a tab says it.
  void entitle(boolean shown) {
    show(title.getChildren().getFirst(), shown);
  }

  /// Puts the keyboard focus on the list.
  void focus() {
    list.requestFocus();
  }

  private void draw() {
    var written =
        shelf
            .written()
            .get()
            .filter(
                it -> shelf.chosen().get().map(FileRow::ref).filter(it.file()::equals).isPresent());
    var last = shelf.chosen().get().flatMap(it -> it.played().get());
    show(invitation, last.isEmpty());
    show(list, last.isPresent());
    show(summary, last.isPresent());
    if (last.isEmpty() || written.isEmpty()) {
      list.getItems().clear();
      return;
    }
    var rows = ResultRow.of(written.get(), last.get());
    if (!list.getItems().equals(rows)) {
      list.getItems().setAll(rows);
    }
    summary.getChildren().setAll(summary(last.get()));
    if (!last.get().text().equals(written.get().text())) {
      summary.getChildren().addAll(spacer(), badge(Icon.ALERT, "before the last edit", "pending"));
    }
  }

  private static List<Node> summary(Played played) {
    var outcome = played.outcome();
    return switch (outcome) {
      case WRONG -> List.of(said(outcome, "Cannot run: " + Mistakes.count(played.errors().size())));
      case BROKEN -> broken(played);
      case NOT_RUN, PASSED, FAILED -> counted(played);
    };
  }

  private static List<Node> counted(Played played) {
    long failed = played.count(false);
    var passed = said(Outcome.PASSED, played.count(true) + " passed");
    var took =
        label(
            "%d ms real, %s virtual"
                .formatted(played.milliseconds(), Times.brief(played.virtual())),
            "muted",
            "small");
    return failed == 0
        ? List.of(passed, said(Outcome.NOT_RUN, "0 failed"), took)
        : List.of(passed, said(Outcome.FAILED, failed + " failed"), took);
  }

  private static List<Node> broken(Played played) {
    var text = played.bug().map(Notice.Bug::text).orElse("");
    var report = played.bug().map(Notice.Bug::report).orElse("");
    var copy = new Button("Copy report");
    copy.getStyleClass().add("notice-button");
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setOnAction(_ -> Copy.text(report));
    return List.of(said(Outcome.BROKEN, text), spacer(), copy);
  }

  private static Label said(Outcome outcome, String words) {
    var label = Parts.label(words, "strong", outcome.meaning() + "-label");
    label.setGraphic(outcome.icon().sized(13, outcome.meaning() + "-icon"));
    return label;
  }
}
