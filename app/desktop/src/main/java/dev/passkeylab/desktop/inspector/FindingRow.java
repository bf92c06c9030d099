package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A check: its result with a glyph and a word, what was seen, and, where it failed, what was wanted.
final class FindingRow extends VBox {

  FindingRow(FindingLine finding, boolean reason) {
    var meaning = meaning(finding.result());
    getStyleClass().add("finding");
    getChildren().add(head(finding, meaning));
    if (finding.result().equals("failed")) {
      getStyleClass().add("failed");
      var detail = new VBox(2, line("seen", finding.seen()), line("wanted", finding.wanted()));
      if (!finding.because().isEmpty()) {
        detail.getChildren().add(line("because", finding.because()));
      }
      detail.getChildren().add(line("rule", finding.spec()));
      if (reason) {
        detail.getChildren().add(line("so", "this check is the reason of the verdict"));
      }
      detail.getStyleClass().add("finding-detail");
      getChildren().add(detail);
    }
  }

  private static HBox head(FindingLine finding, String meaning) {
    var name = fixed(label(finding.check(), "mono"), 190);
    var word = fixed(label(finding.result(), meaning + "-text", "small"), 64);
    var shown = finding.seen().isEmpty() ? finding.because() : finding.seen();
    var seen = label(shown, "mono", "small");
    seen.setMinWidth(20);
    var spec = label(finding.spec(), "muted", "caption");
    spec.setMaxWidth(150);
    spec.setMinWidth(40);
    var head = row(8, icon(finding.result()).sized(14, meaning + "-icon"), name, word, seen);
    head.getChildren().addAll(spacer(), spec);
    head.getStyleClass().add("finding-head");
    return head;
  }

  private static Icon icon(String result) {
    return switch (result) {
      case "passed" -> Icon.CHECK;
      case "failed" -> Icon.CROSS_CIRCLE;
      default -> Icon.DASH;
    };
  }

  private static String meaning(String result) {
    return switch (result) {
      case "passed" -> "success";
      case "failed" -> "danger";
      default -> "muted";
    };
  }

  private static HBox line(String name, String text) {
    var value = paragraph(text, "mono", "small");
    HBox.setHgrow(value, Priority.ALWAYS);
    var line = row(8, fixed(label(name, "muted", "small"), 56), value);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private static <R extends Region> R fixed(R region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    return region;
  }
}
