package dev.passkeylab.desktop.stage;

import static dev.passkeylab.desktop.look.Parts.column;
import static dev.passkeylab.desktop.look.Parts.label;
import static dev.passkeylab.desktop.look.Parts.paragraph;
import static dev.passkeylab.desktop.look.Parts.row;

import dev.passkeylab.desktop.look.Icon;
import dev.passkeylab.lab.run.Outcome;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Reply;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What the simulated pages are built from.
final class PageParts {

  private static final String SUBMIT = "submit";

  private PageParts() {}

  static Label title(String text) {
    return paragraph(text, "page-title");
  }

  /// {@return the heading, with whose page it is}
  static VBox head(String title, String account) {
    var head = column(0, title(title));
    if (!account.isEmpty()) {
      head.getChildren().add(label(account, "muted"));
    }
    return head;
  }

  /// {@return what the page says went wrong, in a box, unless it is nothing}
  static Optional<Node> complaint(String message) {
    return message.isEmpty() ? Optional.empty() : Optional.of(box(Icon.ALERT, message, "danger"));
  }

  /// {@return what the page says, good or bad, in a box, unless it is nothing}
  static Optional<Node> remark(String message) {
    return message.isEmpty() ? Optional.empty() : Optional.of(box(Icon.MAIL, message, "accent"));
  }

  /// {@return what the page says went well, in a box, unless it is nothing}
  static Optional<Node> praise(String message) {
    return message.isEmpty()
        ? Optional.empty()
        : Optional.of(box(Icon.CHECK_CIRCLE, message, "success"));
  }

  /// {@return a button for each outcome of the page's prompt that takes nothing but a click, the
  /// first one in front}
  static FlowPane buttons(Prompt<?> prompt, Answers answers) {
    var buttons = flow(prompt, answers, _ -> true);
    if (buttons.getChildren().size() > 1) {
      buttons.getChildren().getFirst().getStyleClass().add("accent");
    }
    return buttons;
  }

  /// {@return the same for some of the outcomes, as ways that are not the usual one}
  static FlowPane links(Prompt<?> prompt, Answers answers, Predicate<Outcome> shown) {
    var links = flow(prompt, answers, shown);
    links.getChildren().forEach(it -> it.getStyleClass().addAll("flat", "link"));
    return links;
  }

  private static FlowPane flow(Prompt<?> prompt, Answers answers, Predicate<Outcome> shown) {
    var buttons = new FlowPane(8, 8);
    prompt.outcomes().stream()
        .filter(it -> it.fields().isEmpty() && !it.id().equals(SUBMIT))
        .filter(shown)
        .map(it -> button(prompt, it, answers))
        .forEach(buttons.getChildren()::add);
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
