package dev.passkeylab.desktop.status;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.session.LabSession;
import dev.passkeylab.desktop.session.Script;
import dev.passkeylab.desktop.session.Snapshot;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The line at the foot: which scenario is played, what comes next, how it went so far.
public final class StatusBar extends HBox {

  private final Label file = label("", "muted");
  private final HBox next = row(8);
  private final Label progress = label("", "muted");
  private final HBox verdict = row(4);

  public StatusBar(LabSession session) {
    super(10);
    file.setMinWidth(Region.USE_PREF_SIZE);
    progress.setMinWidth(Region.USE_PREF_SIZE);
    verdict.setMinWidth(Region.USE_PREF_SIZE);
    getStyleClass().add("status");
    getChildren().addAll(Icon.FILE.sized(14, "muted-icon"), file, next, spacer());
    getChildren().addAll(progress, verdict);
    session.snapshot().addListener((_, _, snapshot) -> draw(snapshot));
    draw(session.snapshot().get());
  }

  private void draw(Snapshot snapshot) {
    file.setText(snapshot.script().file());
    next.getChildren().setAll(next(snapshot.script().step(snapshot.next())));
    int steps = snapshot.script().steps().size();
    progress.setText(snapshot.fresh() ? "not started, " + steps + " steps" : step(snapshot, steps));
    verdict.getChildren().setAll(verdict(snapshot));
  }

  private static String step(Snapshot snapshot, int steps) {
    return "step " + snapshot.next() + " of " + steps;
  }

  private static Node[] next(Optional<Script.Step> step) {
    if (step.isEmpty()) {
      return new Node[] {label("end of the scenario", "muted")};
    }
    var line = label("next: line " + step.get().line(), "muted");
    line.setMinWidth(Region.USE_PREF_SIZE);
    return new Node[] {line, label(step.get().text(), "mono", "code")};
  }

  private static Node[] verdict(Snapshot snapshot) {
    long failed = snapshot.failed();
    if (snapshot.results().isEmpty()) {
      return new Node[0];
    }
    var icon = failed == 0 ? Icon.CHECK : Icon.CROSS_CIRCLE;
    var style = failed == 0 ? "success" : "danger";
    return new Node[] {icon.sized(14, style + "-icon"), label(failed + " failed", style + "-text")};
  }
}
