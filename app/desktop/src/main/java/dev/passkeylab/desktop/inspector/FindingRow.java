package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.SpecLink;
import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A check: its result with a glyph and a word, and what was seen. It opens to what was wanted and
/// to the rule; one that failed is open from the start.
final class FindingRow extends VBox {

  FindingRow(FindingLine finding, boolean reason) {
    var meaning = meaning(finding.result());
    var detail = detail(finding, reason);
    var head = head(finding, meaning);
    boolean failed = finding.result().equals("failed");
    head.setSelected(failed);
    detail.visibleProperty().bind(head.selectedProperty());
    detail.managedProperty().bind(head.selectedProperty());
    getStyleClass().add("finding");
    if (failed) {
      getStyleClass().add("failed");
    }
    getChildren().addAll(head, detail);
  }

  private static ToggleButton head(FindingLine finding, String meaning) {
    var name = fixed(label(finding.check(), "mono"), 212);
    var word = fixed(label(finding.result(), meaning + "-text", "small"), 62);
    var seen = label(shown(finding), "mono", "small");
    seen.setMinWidth(20);
    var face = row(8, icon(finding.result()).sized(14, meaning + "-icon"), name, word, seen);
    var head = new ToggleButton(finding.check(), face);
    head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    head.setAccessibleText(finding.check() + ": " + finding.result() + ", " + shown(finding));
    head.setMaxWidth(Double.MAX_VALUE);
    head.setPrefWidth(0);
    head.getStyleClass().setAll("finding-head");
    return head;
  }

  private static String shown(FindingLine finding) {
    return finding.seen().isEmpty() ? finding.because() : finding.seen();
  }

  private static VBox detail(FindingLine finding, boolean reason) {
    var detail = new VBox(2);
    add(detail, "seen", finding.seen());
    add(detail, "wanted", finding.wanted());
    add(detail, "because", finding.because());
    if (!finding.spec().isEmpty()) {
      add(detail, "rule", SpecLink.to(finding.spec()));
    }
    add(detail, "so", reason ? "this check is the reason of the verdict" : "");
    detail.getStyleClass().add("finding-detail");
    return detail;
  }

  private static void add(VBox detail, String name, String text) {
    if (!text.isEmpty()) {
      add(detail, name, paragraph(text, "mono", "small"));
    }
  }

  private static void add(VBox detail, String name, Node value) {
    HBox.setHgrow(value, Priority.ALWAYS);
    var line = row(8, fixed(label(name, "muted", "small"), 56), value);
    line.setAlignment(Pos.TOP_LEFT);
    detail.getChildren().add(line);
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
