package dev.passkeylab.desktop.scenarios;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// How the files of the folder did, and the button that runs them all.
final class FolderSummary extends VBox {

  private static final double NOTE = 48;

  private final Shelf shelf;
  private final Label count = label("", "strong");
  private final Label results = label("", "muted", "small");
  private final Label left = paragraph("", "small");
  private final ProgressBar bar = new ProgressBar();
  private final Button button = new Button();

  FolderSummary(Shelf shelf) {
    super(6);
    this.shelf = shelf;
    count.setId("files-count");
    results.setId("files-results");
    bar.setId("run-progress");
    bar.setAccessibleText("Progress of the run");
    bar.setMaxWidth(Double.MAX_VALUE);
    button.setId("run-all");
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add("notice-button");
    button.setTooltip(new Tooltip());
    button.setOnAction(_ -> act());
    getStyleClass().add("folder-summary");
    results.setTooltip(new Tooltip());
    left.setId("files-left");
    left.setGraphic(Icon.ALERT.sized(12, "warning-icon"));
    left.setTooltip(new Tooltip());
    left.setMinHeight(0);
    left.setMaxHeight(NOTE); // the tooltip has all of it
    getChildren().addAll(left, row(6, count, spacer(), button), bar, results);
    shelf.left().subscribe(this::tell);
    shelf.files().addListener((ListChangeListener<FileRow>) _ -> draw());
    shelf.progress().subscribe(_ -> draw());
  }

  private void act() {
    if (shelf.progress().get().running()) {
      shelf.cancel();
    } else {
      shelf.runAll();
    }
  }

  /// Says what is not listed, so that nobody takes a part for the whole.
  private void tell(List<String> sentences) {
    show(left, !sentences.isEmpty());
    int others = sentences.size() - 1;
    left.setText(
        sentences.stream().findFirst().orElse("")
            + (others > 0 ? " And " + others + " more." : ""));
    left.getTooltip().setText(String.join("\n", sentences));
  }

  private void draw() {
    var progress = shelf.progress().get();
    boolean running = progress.running() && progress.all() > 1;
    int all = shelf.files().size();
    count.setText(all == 1 ? "1 file" : all + " files");
    show(bar, running);
    bar.setProgress(running ? (double) progress.done() / progress.all() : 0);
    button.setText(running ? "Cancel" : "Run all");
    button.setGraphic((running ? Icon.STOP : Icon.RUN).sized(13));
    button.setAccessibleText(running ? "Cancel the run" : "Run every file (Shift+F5)");
    button.getTooltip().setText(button.getAccessibleText());
    button.setDisable(all == 0);
    results.setText(running ? progress.done() + " of " + progress.all() + " done" : results());
    results.getTooltip().setText(results());
  }

  private String results() {
    long passed = count(Outcome.PASSED);
    long left = count(Outcome.NOT_RUN);
    long failed = shelf.files().size() - passed - left;
    if (shelf.files().size() == left) {
      return "None was run yet.";
    }
    return passed + " passed, " + failed + " failed" + (left == 0 ? "" : ", " + left + " not run");
  }

  private long count(Outcome outcome) {
    return shelf.files().stream().filter(it -> it.outcome() == outcome).count();
  }
}
