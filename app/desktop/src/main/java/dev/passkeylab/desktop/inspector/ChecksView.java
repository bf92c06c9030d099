package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.badge;
import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import dev.passkeylab.desktop.look.Segments;
import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import dev.passkeylab.lab.trace.RelyingPartyEvent.SecondOpinion;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// What the relying party checked: every rule with what was seen, the verdict, and another
/// library's.
final class ChecksView extends ScrollPane {

  /// Which checks are to be seen.
  private enum Choice {
    ALL,
    FAILED;

    String word() {
      return switch (this) {
        case ALL -> "All";
        case FAILED -> "Failed";
      };
    }

    String help() {
      return switch (this) {
        case ALL -> "Show all checks";
        case FAILED -> "Show the failed checks only";
      };
    }
  }

  private final ObjectProperty<Choice> choice =
      new SimpleObjectProperty<>(this, "choice", Choice.ALL);
  private final CheckRows rows;
  private boolean revealed;

  ChecksView(Judged judged, Optional<SecondOpinion> opinion, Evidence evidence) {
    rows = new CheckRows(judged.findings(), evidence);
    choice.subscribe(chosen -> rows.filter(chosen == Choice.ALL));
    var checks = column(0, new ChecksBanner(judged), counts(judged.findings()), rows);
    opinion.ifPresent(it -> checks.getChildren().add(opinion(it)));
    checks.getStyleClass().add("checks");
    setContent(checks);
    setFitToWidth(true);
    setId("checks");
    setFocusTraversable(true);
    setAccessibleText("The checks of the relying party");
    sceneProperty().subscribe(this::shown);
  }

  /// Brings the reason into sight once, when there is a place to see it in; then it is the person's
  /// to scroll.
  private void shown(@Nullable Scene scene) {
    if (scene != null && !revealed) {
      revealed = true;
      Pulse.after(scene, () -> rows.reason().ifPresent(it -> Parts.reveal(this, it)));
    }
  }

  private HBox counts(List<FindingLine> findings) {
    var counts =
        row(
            8,
            label(findings.size() + " checks", "strong"),
            label(ResultCounts.words(findings), "muted"),
            spacer());
    if (findings.stream().anyMatch(CheckRows::isFailed)) {
      counts
          .getChildren()
          .add(new Segments<>(Choice.class, choice, "checks", Choice::word, Choice::help));
    }
    counts.getStyleClass().add("checks-counts");
    return counts;
  }

  private static Node opinion(SecondOpinion opinion) {
    var reason = opinion.reason();
    var said = opinion.by() + ": " + opinion.verdict() + (reason == null ? "" : " by " + reason);
    var title = label("Second opinion", "strong");
    var head = row(8, Icon.LAW.node(), title, label(said), spacer(), agreement(opinion));
    var view = column(4, head);
    if (!opinion.detail().isEmpty()) {
      view.getChildren().add(paragraph(opinion.detail(), "muted", "small"));
    }
    view.getStyleClass().add("opinion");
    return view;
  }

  private static Node agreement(SecondOpinion opinion) {
    if (!opinion.judges()) {
      return badge(Icon.DASH, "cannot judge", "neutral");
    }
    return opinion.agrees()
        ? badge(Icon.CHECK, "agrees", "success")
        : badge(Icon.CROSS, "disagrees", "danger");
  }
}
