package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.paragraph;

import dev.passkeylab.lab.inspect.InspectionProblem;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A payload taken apart: breadcrumb, tree, hex and status line over one selection.
final class StructureView extends VBox {

  private static final int MOST_PROBLEMS = 3;

  private static final double HEX = 590;
  private static final double WIDE = 820;

  private final FieldTree tree;

  StructureView(Fields fields) {
    tree = new FieldTree(fields);
    var split = new SplitPane(tree, new HexView(fields));
    split.widthProperty().subscribe(width -> turn(split, width.doubleValue()));
    VBox.setVgrow(split, Priority.ALWAYS);
    getChildren().add(new Breadcrumb(fields));
    if (!fields.inspection().problems().isEmpty()) {
      getChildren().add(problems(fields.inspection().problems()));
    }
    getChildren().addAll(split, new FieldStatus(fields));
  }

  /// Lays tree and hex beside each other where both fit, else under each other.
  private static void turn(SplitPane split, double width) {
    boolean wide = width >= WIDE;
    split.setOrientation(wide ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    split.setDividerPositions(wide ? 1 - HEX / width : 0.6);
  }

  /// Puts the keyboard focus on the tree.
  void focus() {
    tree.requestFocus();
  }

  private static VBox problems(List<InspectionProblem> problems) {
    var list = new VBox(2);
    list.getStyleClass().add("problems");
    for (var problem : problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))) {
      var words =
          "%s at offset %d: %s".formatted(problem.path(), problem.offset(), problem.message());
      list.getChildren().add(paragraph(words, "danger-text", "small"));
    }
    return list;
  }
}
