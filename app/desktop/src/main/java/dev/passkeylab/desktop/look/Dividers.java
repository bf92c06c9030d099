package dev.passkeylab.desktop.look;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Where the dividers between regions are: where a person has drawn them, else where they usually
/// are.
public final class Dividers {

  private final Map<String, Double> drawn;
  private final Consumer<Map<String, Double>> told;

  /// @param drawn how far along, from 0 to 1, by name
  /// @param told is given all of them when a person has drawn one
  public Dividers(Map<String, Double> drawn, Consumer<Map<String, Double>> told) {
    this.drawn = new HashMap<>(drawn);
    this.told = told;
  }

  /// Puts the dividers of `split` into their places.
  ///
  /// @param name tells them from those of others; the same in every start
  /// @param usual where they are before anybody has drawn them
  public void place(SplitPane split, String name, double... usual) {
    for (int i = 0; i < usual.length; i++) {
      split.setDividerPosition(i, drawn.getOrDefault(name + "." + i, usual[i]));
    }
    split.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (event.getTarget() instanceof Node node && isDivider(node, split)) {
            draw(split, name);
          }
        });
  }

  /// {@return whether `node` is a divider of `split` itself, or the grabber on it}
  private static boolean isDivider(Node node, SplitPane split) {
    return isDividerOf(node, split) || isDividerOf(node.getParent(), split);
  }

  private static boolean isDividerOf(@Nullable Node node, SplitPane split) {
    return node != null
        && node.getParent() == split
        && node.getStyleClass().contains("split-pane-divider");
  }

  private void draw(SplitPane split, String name) {
    var now = split.getDividerPositions();
    for (int i = 0; i < now.length; i++) {
      drawn.put(name + "." + i, now[i]);
    }
    told.accept(Map.copyOf(drawn));
  }
}
