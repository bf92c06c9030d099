package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.show;

import dev.passkeylab.lab.inspect.FlagsReading;
import dev.passkeylab.lab.inspect.InspectionProblem;
import dev.passkeylab.lab.inspect.KeyReading;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A payload taken apart: breadcrumb, tree, hex, flags and status line over one selection.
final class StructureView extends VBox {

  private static final int MOST_PROBLEMS = 3;

  private static final double HEX = 590;
  private static final double WIDE = 820;
  private static final double TALL = 520;

  private final FieldTree tree;

  StructureView(Fields fields, List<FlagsReading> flags, List<KeyReading> keys) {
    tree = new FieldTree(fields);
    var split = new SplitPane(tree, new HexView(fields));
    split.widthProperty().subscribe(width -> turn(split, width.doubleValue()));
    VBox.setVgrow(split, Priority.ALWAYS);
    getChildren().add(new Breadcrumb(fields));
    if (!fields.inspection().problems().isEmpty()) {
      getChildren().add(problems(fields.inspection().problems()));
    }
    getChildren().add(split);
    if (!flags.isEmpty()) {
      addWhereTall(
          new Occurrences<>(
              "flags",
              flags,
              fields,
              FlagsReading::node,
              FlagsReading::hex,
              it -> new FlagsStrip(it, fields)));
    }
    if (!keys.isEmpty()) {
      addWhereTall(
          new Occurrences<>(
              "key", keys, fields, KeyReading::node, KeyReading::title, StructureView::keyLine));
    }
    getChildren().add(new FieldStatus(fields));
  }

  /// Adds what has a view of its own too, so that it may be left out where there is little room.
  private void addWhereTall(Node summary) {
    getChildren().add(summary);
    heightProperty().subscribe(height -> show(summary, height.doubleValue() >= TALL));
  }

  private static HBox keyLine(KeyReading key) {
    var name = label("Key", "strong");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var checks = new ReadingChecks(key.checks());
    HBox.setHgrow(checks, Priority.ALWAYS);
    var title = label(key.title());
    title.setMinWidth(40);
    var line = row(8, name, title, checks);
    line.getStyleClass().add("key-line");
    return line;
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
