package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.SpecLink;
import dev.passkeylab.lab.relyingparty.check.RuleWords;
import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A check in detail: what was seen and wanted, the bytes that say so, the rule, and for one that
/// failed what usually makes it fail.
final class FindingDetail extends VBox {

  private static final double NAMES = 62;

  private final FindingLine finding;
  private final Evidence evidence;

  FindingDetail(FindingLine finding, Evidence evidence) {
    super(2);
    this.finding = finding;
    this.evidence = evidence;
    getStyleClass().add("finding-detail");
    boolean failed = finding.result().equals("failed");
    addText("seen", finding.seen());
    if (failed && finding.check().equals("challenge")) {
      var life = evidence.life(finding.seen());
      addLife(life.issued(), life.used());
    }
    addText("wanted", finding.wanted());
    if (failed && finding.check().equals("challenge")) {
      addLife(evidence.life(finding.wanted()).issued(), Optional.empty());
    }
    addText("because", finding.because());
    evidence.field(finding.check()).ifPresent(this::addField);
    if (!finding.spec().isEmpty()) {
      add("rule", rule(finding.spec()));
    }
    if (failed) {
      RuleWords.cause(finding.check()).ifPresent(it -> add("usually", paragraph(it, "small")));
    }
  }

  private void addText(String name, String text) {
    if (!text.isEmpty()) {
      add(name, paragraph(text, "mono", "small"));
    }
  }

  /// Where a challenge came from and where it went, which tells a replay from a stale page.
  private void addLife(Optional<Integer> issued, Optional<Integer> used) {
    var links = new ArrayList<Node>();
    issued.ifPresent(seq -> links.add(to("issued in #" + seq, seq, "/")));
    used.ifPresent(seq -> links.add(to("used up in #" + seq, seq, "/")));
    if (!links.isEmpty()) {
      var flow = new FlowPane(10, 0);
      flow.getChildren().addAll(links);
      add("", flow);
    }
  }

  private void addField(dev.passkeylab.lab.inspect.Node field) {
    var span = field.content();
    var extent =
        field.kind().equals("bit")
            ? "offset " + span.offset()
            : "offset " + span.offset() + ", length " + span.length();
    evidence
        .seq()
        .ifPresent(seq ->
            add(
                "evidence",
                to(name(field.path()) + ", " + extent + " in #" + seq, seq, field.path())));
  }

  /// The last two steps are enough to know where it is.
  private static String name(String path) {
    var steps = path.split("/");
    var last = steps[steps.length - 1];
    return steps.length < 3 ? last : steps[steps.length - 2] + "/" + last;
  }

  private Hyperlink to(String words, int seq, String path) {
    var link = new Hyperlink(words);
    link.setAccessibleText(finding.check() + ": " + words);
    link.getStyleClass().add("spec-link");
    link.setOnAction(_ -> evidence.jump().to(seq, path));
    return link;
  }

  private static SpecLink rule(String address) {
    return RuleWords.section(address)
        .map(section -> new SpecLink("WebAuthn " + section, address))
        .orElseGet(() -> SpecLink.to(address));
  }

  private void add(String name, Node value) {
    HBox.setHgrow(value, Priority.ALWAYS);
    var title = label(name, "muted", "small");
    title.setMinWidth(NAMES);
    var line = row(8, title, value);
    line.setAlignment(Pos.TOP_LEFT);
    getChildren().add(line);
  }
}
