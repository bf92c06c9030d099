package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A check: its result with a glyph and a word, and what was seen, or why nothing was looked at. It
/// opens to its [FindingDetail]; one that failed is open from the start.
final class FindingRow extends VBox {

  FindingRow(FindingLine finding, Evidence evidence) {
    var head = head(finding, meaning(finding.result()));
    getStyleClass().add("finding");
    getChildren().add(head);
    head.selectedProperty()
        .subscribe(open -> {
          getChildren().setAll(head);
          if (open) {
            getChildren().add(new FindingDetail(finding, evidence));
          }
        });
    if (finding.result().equals("failed")) {
      getStyleClass().add("failed");
      head.setSelected(true);
    }
  }

  private static ToggleButton head(FindingLine finding, String meaning) {
    var name = fixed(label(finding.check(), "mono"), 212);
    var word = fixed(label(finding.result(), meaning + "-text", "small"), 62);
    var shown = shown(finding);
    var seen = label(shown, "small");
    if (shown.equals(finding.seen())) {
      seen.getStyleClass().add("mono");
    }
    seen.setMinWidth(20);
    var face = row(8, icon(finding.result()).sized(14, meaning + "-icon"), name, word, seen);
    var head = new ToggleButton(finding.check(), face);
    head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    head.setAccessibleText(finding.check() + ": " + finding.result() + ", " + shown);
    head.setMaxWidth(Double.MAX_VALUE);
    head.setPrefWidth(0);
    head.getStyleClass().setAll("finding-head");
    return head;
  }

  /// {@return what was seen; of a check that was not made, why not}
  private static String shown(FindingLine finding) {
    return switch (finding.result()) {
      case "passed", "failed" -> finding.seen().isEmpty() ? finding.because() : finding.seen();
      default -> finding.because();
    };
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

  private static <R extends Region> R fixed(R region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    return region;
  }
}
