package dev.passkeylab.desktop.player;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Window;

/// What there is to see in the windows: controls by their accessible names, and nothing else.
final class Sight {

  private Sight() {}

  /// {@return the one control that can be seen and used at `spot`}
  static Node find(Spot spot) {
    var all = nodes();
    var found = all.stream().filter(it -> fits(it, spot)).toList();
    return switch (found.size()) {
      case 1 -> found.getFirst();
      case 0 -> throw new MissingControl(spot + " is not there; there is " + others(all, spot));
      default -> throw new MissingControl("there are " + found.size() + " of " + spot);
    };
  }

  /// {@return whether what is at `spot` says that it is on}
  static boolean isOn(Spot spot) {
    return find(spot).queryAccessibleAttribute(AccessibleAttribute.SELECTED) instanceof Boolean on
        && on;
  }

  private static String others(List<Node> all, Spot spot) {
    return all.stream()
        .filter(it -> spot.kind().roles.contains(it.getAccessibleRole()) && !it.isDisabled())
        .map(it -> "'" + name(it) + "'")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static boolean fits(Node node, Spot spot) {
    return spot.kind().roles.contains(node.getAccessibleRole())
        && !node.isDisabled()
        && name(node).equals(spot.name())
        && isWithin(node, spot.within());
  }

  private static boolean isWithin(Node node, List<String> names) {
    int left = names.size();
    for (var at = node.getParent(); at != null && left > 0; at = at.getParent()) {
      left -= names.get(left - 1).equals(at.getAccessibleText()) ? 1 : 0;
    }
    return left == 0;
  }

  private static List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    for (var window : List.copyOf(Window.getWindows())) {
      if (window.isShowing() && window.getScene() != null) {
        settle(window.getScene().getRoot());
        collect(window.getScene().getRoot(), nodes);
      }
    }
    return nodes;
  }

  /// Lays out what the next picture would; it takes a good part of the time.
  private static void settle(Parent root) {
    if (root.isNeedsLayout()) {
      root.applyCss();
      root.layout();
    }
  }

  private static void collect(Node node, List<Node> into) {
    if (!node.isVisible()) {
      return;
    }
    into.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(it -> collect(it, into));
    }
  }

  /// {@return what a screen reader says: what it is told to say, or the words on it}
  private static String name(Node node) {
    var told = node.getAccessibleText();
    if (told != null && !told.isBlank()) {
      return told;
    }
    if (node instanceof Labeled labeled) {
      return labeled.getText() == null ? "" : labeled.getText();
    }
    var text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    return text == null ? "" : text.toString();
  }
}
