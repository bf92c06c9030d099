package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.badge;
import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import dev.passkeylab.lab.trace.RelyingPartyEvent.SecondOpinion;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the relying party checked: every rule with what was seen, the verdict, and another
/// library's.
final class ChecksView extends ScrollPane {

  ChecksView(Judged judged, Optional<SecondOpinion> opinion) {
    var rows = new VBox();
    for (var finding : judged.findings()) {
      rows.getChildren().add(new FindingRow(finding, finding.check().equals(judged.reason())));
    }
    var checks = column(0, banner(judged), counts(judged.findings()), rows);
    opinion.ifPresent(it -> checks.getChildren().add(opinion(it)));
    checks.getStyleClass().add("checks");
    setContent(checks);
    setFitToWidth(true);
    setId("checks");
    setFocusTraversable(true);
    setAccessibleText("The checks of the relying party");
  }

  private static Node banner(Judged judged) {
    var reason = judged.reason();
    boolean accepted = reason == null;
    var title = accepted ? "Accepted" : "Rejected by " + reason;
    var why =
        accepted
            ? "No check failed."
            : "The first check that failed, in the order of the specification, is the reason.";
    var meaning = accepted ? "success" : "danger";
    var icon = (accepted ? Icon.CHECK_CIRCLE : Icon.CROSS_CIRCLE).sized(18, meaning + "-icon");
    var words = column(2, label(title, "strong", meaning + "-text"), paragraph(why));
    var banner = row(10, icon, words);
    banner.getStyleClass().addAll("page-box", meaning);
    var margin = new VBox(banner);
    margin.getStyleClass().add("checks-banner");
    return margin;
  }

  private static HBox counts(List<FindingLine> findings) {
    var words = new StringBuilder();
    for (var result : List.of("passed", "failed", "skipped", "unreached")) {
      long count = findings.stream().filter(it -> it.result().equals(result)).count();
      if (count > 0) {
        words.append(words.isEmpty() ? "" : ", ").append(count).append(' ').append(result);
      }
    }
    var counts =
        row(8, label(findings.size() + " checks", "strong"), label(words.toString(), "muted"));
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
