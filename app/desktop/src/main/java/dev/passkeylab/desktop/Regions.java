package dev.passkeylab.desktop;

import dev.passkeylab.desktop.bench.BenchPane;
import dev.passkeylab.desktop.bench.BenchRail;
import dev.passkeylab.desktop.inspector.InspectorPane;
import dev.passkeylab.desktop.trace.TracePane;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The regions in their two layouts: beside each other where there is room, else trace and
/// inspector as tabs.
final class Regions {

  private final BenchPane bench;
  private final BenchRail rail;
  private final Node stage;
  private final TracePane trace;
  private final InspectorPane inspector;
  private final TabPane tabs = new TabPane();
  private boolean narrow;
  private boolean roomy;

  Regions(BenchPane bench, BenchRail rail, Node stage, TracePane trace, InspectorPane inspector) {
    this.bench = bench;
    this.rail = rail;
    this.stage = stage;
    this.trace = trace;
    this.inspector = inspector;
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
  }

  boolean isNarrow() {
    return narrow;
  }

  /// {@return whether there is room for the whole bench}
  boolean isRoomy() {
    return roomy;
  }

  /// {@return all of them: the bench beside the stage where there is room, else its rail at the
  /// left}
  Node lay(boolean narrow, boolean roomy) {
    rail.close();
    this.roomy = roomy;
    var others = narrow ? narrow() : wide();
    if (roomy) {
      return others;
    }
    HBox.setHgrow(others, Priority.ALWAYS);
    return new HBox(rail, others);
  }

  private Node beside() {
    var both = split(Orientation.HORIZONTAL, 0.345, bench, stage);
    SplitPane.setResizableWithParent(bench, false);
    return both;
  }

  /// {@return stage over trace, and the inspector beside them}
  private Node wide() {
    narrow = false;
    release();
    var left = split(Orientation.VERTICAL, 0.53, roomy ? beside() : stage, trace);
    var all = split(Orientation.HORIZONTAL, 0.6, left, inspector);
    SplitPane.setResizableWithParent(inspector, false);
    return all;
  }

  /// {@return stage over tabs}
  private Node narrow() {
    narrow = true;
    release();
    tabs.getTabs().setAll(new Tab("Trace", trace), new Tab("Inspector", inspector));
    return split(Orientation.VERTICAL, 0.54, stage, tabs);
  }

  /// Goes to the bench, wherever it is.
  void goToBench() {
    if (roomy) {
      bench.focus();
    } else {
      rail.open();
    }
  }

  /// Brings a region to the front where it is a tab.
  void bringForward(Node region) {
    tabs.getTabs().stream()
        .filter(tab -> tab.getContent() == region)
        .findFirst()
        .ifPresent(tabs.getSelectionModel()::select);
  }

  private void release() {
    tabs.getTabs().forEach(tab -> tab.setContent(null));
    tabs.getTabs().clear();
    trace.entitle(!narrow);
  }

  private static SplitPane split(Orientation way, double at, Node first, Node second) {
    var split = new SplitPane(first, second);
    split.setOrientation(way);
    split.setDividerPositions(at);
    return split;
  }
}
