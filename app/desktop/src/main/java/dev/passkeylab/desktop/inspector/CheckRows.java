package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.show;

import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The checks of a verdict in their order. Where some failed, the others are folded between them.
final class CheckRows extends VBox {

  /// Fewer are not worth a line of their own.
  private static final int FOLDED = 3;

  private final List<Node> failed = new ArrayList<>();
  private final Evidence evidence;

  CheckRows(List<FindingLine> findings, Evidence evidence) {
    this.evidence = evidence;
    boolean folds = findings.stream().anyMatch(CheckRows::isFailed);
    var others = new ArrayList<FindingLine>();
    for (var finding : findings) {
      if (isFailed(finding)) {
        addOthers(others, folds);
        failed.add(new FindingRow(finding, evidence));
        getChildren().add(failed.getLast());
      } else {
        others.add(finding);
      }
    }
    addOthers(others, folds);
  }

  static boolean isFailed(FindingLine finding) {
    return finding.result().equals("failed");
  }

  private void addOthers(List<FindingLine> others, boolean folds) {
    var rows = others.stream().map(it -> new FindingRow(it, evidence)).toList();
    if (folds && rows.size() >= FOLDED) {
      getChildren().add(new FoldedChecks(List.copyOf(others), rows));
    } else {
      getChildren().addAll(rows);
    }
    others.clear();
  }

  /// {@return the first that failed}
  Optional<Node> reason() {
    return failed.stream().findFirst();
  }

  /// Shows those that failed, and the others too where `all` are wanted.
  void filter(boolean all) {
    for (var child : getChildren()) {
      show(child, all || failed.contains(child));
    }
  }
}
