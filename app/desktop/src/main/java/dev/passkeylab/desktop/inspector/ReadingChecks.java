package dev.passkeylab.desktop.inspector;

import static dev.passkeylab.desktop.look.Parts.label;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.inspect.ReadingCheck;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// What was looked at beyond the reading itself, each with a glyph and words.
final class ReadingChecks extends FlowPane {

  ReadingChecks(List<ReadingCheck> checks) {
    super(12, 2);
    getStyleClass().add("reading-checks");
    for (var check : checks) {
      getChildren().add(words(check));
    }
  }

  private static Label words(ReadingCheck check) {
    return switch (check.result()) {
      case GOOD -> words(check, Icon.CHECK, "success");
      case BAD -> words(check, Icon.CROSS_CIRCLE, "danger");
      case OPEN -> words(check, Icon.DASH, "muted");
    };
  }

  private static Label words(ReadingCheck check, Icon icon, String meaning) {
    var label = label(check.words(), "small", meaning + "-text");
    label.setGraphic(icon.sized(12, meaning + "-icon"));
    return label;
  }
}
