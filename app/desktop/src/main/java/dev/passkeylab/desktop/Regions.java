package dev.passkeylab.desktop;

import dev.passkeylab.desktop.look.Dividers;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The lab's regions, laid out for the width of the window: beside each other where there is room,
/// then with the left one as a rail, then with trace and inspector as tabs, too.
final class Regions {

  private static final double ROOM_FOR_ALL = 1280;
  private static final double ROOM_FOR_TWO = 1100;

  /// How much fits beside each other.
  enum Layout {
    ALL,
    RAIL,
    TABS;

    static Layout of(double width) {
      return width >= ROOM_FOR_ALL ? ALL : width >= ROOM_FOR_TWO ? RAIL : TABS;
    }
  }

  /// A region left of the stage.
  ///
  /// @param whole where there is room for it
  /// @param rail what there is of it where there is none
  record Left(Node whole, Node rail) {}

  private final Optional<Left> left;
  private final Node stage;
  private final Node trace;
  private final Node inspector;
  private final Dividers dividers;
  private final Consumer<Boolean> untitled;
  private final TabPane tabs = new TabPane();
  private @Nullable Layout now;

  /// @param untitled is told whether the tabs say the names of trace and inspector
  Regions(
      Optional<Left> left,
      Node stage,
      Node trace,
      Node inspector,
      Dividers dividers,
      Consumer<Boolean> untitled) {
    this.left = left;
    this.stage = stage;
    this.trace = trace;
    this.inspector = inspector;
    this.dividers = dividers;
    this.untitled = untitled;
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
  }

  /// {@return the regions laid out for `width`, or nothing where they are already}
  Optional<Node> fit(double width) {
    var fitting = Layout.of(width);
    var wanted = left.isEmpty() && fitting == Layout.RAIL ? Layout.ALL : fitting;
    if (wanted == now) {
      return Optional.empty();
    }
    now = wanted;
    tabs.getTabs().forEach(tab -> tab.setContent(null));
    tabs.getTabs().clear();
    untitled.accept(wanted == Layout.TABS);
    return Optional.of(lay(wanted));
  }

  private Node lay(Layout wanted) {
    return switch (wanted) {
      case ALL -> left.map(it -> beside(it.whole())).orElseGet(() -> two("wide", 0.6));
      case RAIL -> railed(two("middle", 0.6));
      case TABS -> railed(tabbed());
    };
  }

  /// {@return whether the left region is there as a whole}
  boolean showsLeft() {
    return left.isPresent() && now == Layout.ALL;
  }

  /// Brings a region to the front where it is a tab.
  void bringForward(Node region) {
    tabs.getTabs().stream()
        .filter(tab -> tab.getContent() == region)
        .findFirst()
        .ifPresent(tabs.getSelectionModel()::select);
  }

  /// {@return left region and stage over the trace, and the inspector beside them}
  private Node beside(Node whole) {
    SplitPane.setResizableWithParent(whole, false);
    var upper = split("bench", Orientation.HORIZONTAL, 0.322, whole, stage);
    var column = split("bench-rows", Orientation.VERTICAL, 0.55, upper, trace);
    SplitPane.setResizableWithParent(inspector, false);
    return split("bench-columns", Orientation.HORIZONTAL, 0.66, column, inspector);
  }

  private Node two(String name, double at) {
    var column = split(name + "-rows", Orientation.VERTICAL, 0.53, stage, trace);
    SplitPane.setResizableWithParent(inspector, false);
    return split(name + "-columns", Orientation.HORIZONTAL, at, column, inspector);
  }

  private Node tabbed() {
    tabs.getTabs().setAll(new Tab("Trace", trace), new Tab("Inspector", inspector));
    return split("narrow-rows", Orientation.VERTICAL, 0.54, stage, tabs);
  }

  private Node railed(Node rest) {
    if (left.isEmpty()) {
      return rest;
    }
    // in the order of reading, which the Tab key keeps
    HBox.setHgrow(rest, Priority.ALWAYS);
    return new HBox(left.get().rail(), rest);
  }

  private SplitPane split(String name, Orientation way, double at, Node first, Node second) {
    var split = new SplitPane(first, second);
    split.setOrientation(way);
    dividers.place(split, name, at);
    return split;
  }
}
