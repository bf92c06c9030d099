package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.run.Outcome;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Reply;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// What the simulated pages are built from.
final class PageParts {

  private PageParts() {}

  static Label title(String text) {
    return label(text, "page-title");
  }

  /// {@return what the page says went wrong, in a box, unless it is nothing}
  static Optional<Node> complaint(String message) {
    return message.isEmpty() ? Optional.empty() : Optional.of(box(Icon.ALERT, message, "danger"));
  }

  /// {@return what the page says went well, in a box, unless it is nothing}
  static Optional<Node> praise(String message) {
    return message.isEmpty()
        ? Optional.empty()
        : Optional.of(box(Icon.CHECK_CIRCLE, message, "success"));
  }

  /// {@return a button for each outcome of the page's prompt, the first one in front}
  static HBox buttons(Prompt<?> prompt, Answers answers) {
    var buttons = row(8);
    for (var outcome : prompt.outcomes()) {
      buttons.getChildren().add(button(prompt, outcome, answers));
    }
    if (prompt.outcomes().size() > 1) {
      buttons.getChildren().getFirst().getStyleClass().add("accent");
    }
    buttons.getStyleClass().add("page-buttons");
    return buttons;
  }

  /// {@return a button that gives `outcome`}
  static Button button(Prompt<?> prompt, Outcome outcome, Answers answers) {
    var button = new Button(outcome.label());
    button.setId("page-" + outcome.id());
    button.setOnAction(_ -> answers.give(prompt.ref(), Reply.of(outcome.id())));
    return button;
  }

  private static Node box(Icon icon, String message, String meaning) {
    var box = row(10, icon.node(meaning + "-icon"), paragraph(message));
    box.getStyleClass().addAll("page-box", meaning);
    return box;
  }
}
