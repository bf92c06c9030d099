package dev.passkeylab.desktop.scenarios;

import static dev.passkeylab.desktop.look.Parts.key;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;
import static dev.passkeylab.desktop.look.Parts.spacer;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.desktop.look.Parts;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands under the text: what is wrong with the file, and where one is in it.
final class TextFoot extends VBox {

  private final Label count = label("", "danger-text", "strong");
  private final Label told = paragraph("");
  private final HBox problems = new HBox(8, count, told);
  private final Label place = label("", "muted", "small");
  private final Label marks = label("", "muted", "small");

  TextFoot() {
    count.setId("problem-count");
    count.setGraphic(Icon.CROSS_CIRCLE.sized(13, "danger-icon"));
    count.setMinWidth(Region.USE_PREF_SIZE);
    told.setId("problem");
    place.setId("text-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    problems.getStyleClass().add("text-problems");
    var line = row(8, place, marks, spacer());
    line.getChildren().addAll(key("F5"), label("run", "muted", "small"));
    line.getChildren().addAll(key("F8"), label("next problem", "muted", "small"));
    line.getStyleClass().add("text-foot");
    getChildren().addAll(problems, line);
    clear();
  }

  void clear() {
    Parts.show(problems, false);
    place.setText("");
    marks.setText("");
  }

  /// @param editing whether the text is being changed, where no marks are
  void show(Written written, Marks of, boolean editing) {
    Parts.show(problems, !written.errors().isEmpty());
    count.setText(Mistakes.count(written.errors().size()));
    var from = of.from().isEmpty() ? "" : "Marks " + of.from();
    marks.setText(editing ? "Esc goes back to reading, with the marks of the run" : from);
  }

  /// Says what is wrong with a line, or that the file does not run.
  void at(Written written, int line) {
    place.setText("line " + line + " of " + YamlLines.of(written.text()).size());
    var here =
        written.own().stream()
            .filter(it -> it.line() == line)
            .map(Mistakes::told)
            .collect(Collectors.joining("\n"));
    told.setText(here.isEmpty() ? elsewhere(written) : here);
  }

  private static String elsewhere(Written written) {
    var foreign =
        written.errors().stream()
            .filter(it -> !written.own().contains(it))
            .map(it -> Mistakes.place(it, written) + ": " + it.message())
            .collect(Collectors.joining("\n"));
    return foreign.isEmpty() ? "The file does not run until it is fixed." : foreign;
  }
}
