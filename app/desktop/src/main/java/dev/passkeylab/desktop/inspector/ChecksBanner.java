package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Grounds;
import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The verdict: accepted, or which check refused and what it saw.
final class ChecksBanner extends VBox {

  ChecksBanner(Judged judged) {
    boolean accepted = judged.reason() == null;
    var meaning = accepted ? "success" : "danger";
    var icon = (accepted ? Icon.CHECK_CIRCLE : Icon.CROSS_CIRCLE).sized(18, meaning + "-icon");
    var why = Grounds.of(judged).map(Grounds::line).orElse("No check failed.");
    var words = column(2, title(judged, meaning), paragraph(why));
    var banner = row(10, icon, words);
    banner.getStyleClass().addAll("page-box", meaning);
    getStyleClass().add("checks-banner");
    getChildren().add(banner);
  }

  private static Node title(Judged judged, String meaning) {
    var reason = judged.reason();
    if (reason == null) {
      return label("Accepted", "strong", meaning + "-text");
    }
    var check = label(reason, "mono", meaning + "-text");
    return row(5, label("Rejected by", "strong", meaning + "-text"), check);
  }
}
