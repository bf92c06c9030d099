package dev.passkeylab.desktop.status;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.live.LiveSession;
import dev.passkeylab.desktop.live.OpenedState;
import dev.passkeylab.desktop.live.OpenedTrace;
import dev.passkeylab.desktop.live.Runs;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.scenarios.Tally;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.desktop.toolbar.Area;
import dev.passkeylab.lab.trace.Entry;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The line at the foot: which scenario is played, what comes next, how it went so far; of a live
/// run or an opened trace, how much was recorded, and why there is no going back; of the scenarios,
/// how they did.
public final class StatusBar extends HBox {

  private final Label file = label("", "muted");
  private final HBox next = row(8);
  private final Label progress = label("", "muted");
  private final HBox verdict = row(4);

  private final Pane icon = new StackPane();
  private final Runs runs;
  private final ObservableValue<Area> area;
  private final ObservableValue<Tally> tally;

  /// @param area which area of the window is shown
  /// @param tally how the files of the scenarios area did
  public StatusBar(Runs runs, ObservableValue<Area> area, ObservableValue<Tally> tally) {
    super(10);
    this.runs = runs;
    this.area = area;
    this.tally = tally;
    file.setMinWidth(Region.USE_PREF_SIZE);
    progress.setMinWidth(Region.USE_PREF_SIZE);
    verdict.setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("status");
    getChildren().addAll(icon, file, next, spacer());
    getChildren().addAll(progress, verdict);
    runs.staged().snapshot().subscribe(_ -> draw());
    runs.live().state().subscribe(_ -> draw());
    runs.live().trace().addListener((ListChangeListener<Entry>) _ -> draw());
    runs.opened().state().subscribe(_ -> draw());
    runs.shown().subscribe(_ -> draw());
    tally.subscribe(_ -> draw());
    area.subscribe(_ -> draw());
    setId("status");
  }

  private void draw() {
    switch (area.getValue()) {
      case LAB -> drawRun();
      case SCENARIOS -> draw(tally.getValue());
    }
  }

  private void draw(Tally now) {
    icon.getChildren().setAll(Icon.FOLDER.sized(14, "muted-icon"));
    file.setText(now.file().orElse("no file"));
    next.getChildren().setAll(label(now.folder(), "muted"));
    progress.setText(now.counted());
    verdict.getChildren().setAll(now.failed().map(it -> verdict(it, "")).orElse(new Node[0]));
  }

  private void drawRun() {
    switch (runs.shown().get()) {
      case STAGED -> draw(runs.staged().snapshot().get());
      case LIVE -> draw(runs.live());
      case OPENED -> draw(runs.opened());
    }
  }

  private void draw(LiveSession live) {
    icon.getChildren().setAll(Icon.GLOBE.sized(14, "muted-icon"));
    file.setText("live run");
    next.getChildren().setAll(label(LiveSession.RECORDED_ONLY, "muted"));
    progress.setText(live.trace().isEmpty() ? "nothing recorded" : live.counted());
    verdict.getChildren().clear();
  }

  private void draw(OpenedTrace opened) {
    icon.getChildren().setAll(Icon.FILE.sized(14, "muted-icon"));
    file.setText(name(opened.state().get()));
    next.getChildren().setAll(label(OpenedTrace.RECORDED_ONLY, "muted"));
    int entries = opened.trace().size();
    progress.setText(entries == 1 ? "1 entry" : String.format(Locale.ROOT, "%,d entries", entries));
    verdict.getChildren().clear();
  }

  private static String name(OpenedState state) {
    return state instanceof OpenedState.Open open
        ? open.file().getFileName().toString()
        : "opened trace";
  }

  private void draw(Snapshot snapshot) {
    icon.getChildren().setAll(Icon.FILE.sized(14, "muted-icon"));
    file.setText(snapshot.script().file());
    next.getChildren().setAll(next(snapshot));
    int steps = snapshot.script().steps().size();
    progress.setText(snapshot.fresh() ? "not started, " + steps + " steps" : step(snapshot, steps));
    verdict.getChildren().setAll(verdict(snapshot));
  }

  private static String step(Snapshot snapshot, int steps) {
    return "step " + snapshot.next() + " of " + steps;
  }

  private static Node[] next(Snapshot snapshot) {
    var step = snapshot.script().step(snapshot.next());
    if (step.isEmpty()) {
      return new Node[] {label("end of the scenario", "muted")};
    }
    var done = snapshot.overtaken() ? ", answered by hand" : "";
    var line = label("next: line " + step.get().line() + done, "muted");
    line.setMinWidth(Region.USE_PREF_SIZE);
    return new Node[] {line, label(step.get().text(), "mono", "code")};
  }

  private static Node[] verdict(Snapshot snapshot) {
    return snapshot.results().isEmpty()
        ? new Node[0]
        : verdict(Math.toIntExact(snapshot.failed()), snapshot.failed() == 1 ? " step" : " steps");
  }

  /// @param of what was counted, as a word with a space before it
  private static Node[] verdict(int failed, String of) {
    var icon = failed == 0 ? Icon.CHECK : Icon.CROSS_CIRCLE;
    var style = failed == 0 ? "success" : "danger";
    return new Node[] {
      icon.sized(14, style + "-icon"), label(failed + of + " failed", style + "-text")
    };
  }
}
