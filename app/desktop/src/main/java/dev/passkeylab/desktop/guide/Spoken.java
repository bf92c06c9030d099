package dev.passkeylab.desktop.guide;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// A control in words: what it is called, what kind of thing it is, and which keys work on it.
record Spoken(String name, String what, String help) {

  static Spoken of(Node node) {
    var name = first(Stream.of(node.getAccessibleText(), text(node))).orElse("This");
    var tip = tip(node).filter(it -> !it.equals(name));
    var help = first(Stream.of(node.getAccessibleHelp(), tip.orElse(""))).orElse("");
    return new Spoken(name, what(node), help);
  }

  private static Optional<String> first(Stream<String> words) {
    return words.filter(it -> it != null && !it.isBlank()).findFirst();
  }

  private static String text(Node node) {
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }

  private static Optional<String> tip(Node node) {
    return node instanceof Control control
        ? Optional.ofNullable(control.getTooltip()).map(Tooltip::getText)
        : Optional.empty();
  }

  private static String what(Node node) {
    return switch (node.getAccessibleRole()) {
      case BUTTON, HYPERLINK -> "A button: Enter or Space presses it.";
      case TOGGLE_BUTTON, RADIO_BUTTON ->
          "A switch: Space turns it, the arrow keys go to the next.";
      case CHECK_BOX -> "A box to tick: Space ticks it.";
      case MENU_BUTTON -> "A menu: Space opens it, the arrow keys choose, Enter takes.";
      case COMBO_BOX -> "A choice: Space opens it, the arrow keys choose, Enter takes.";
      case TEXT_FIELD -> "A line to type in: Enter takes it.";
      case TEXT_AREA -> "A text to type in: Tab goes on.";
      case LIST_VIEW, TABLE_VIEW -> "A list: the arrow keys, Home and End choose a row.";
      case TREE_VIEW -> "A tree: up and down choose a row, right opens it, left closes it.";
      case TAB_PANE -> "Tabs: the left and right arrow keys choose one.";
      default -> "";
    };
  }
}
