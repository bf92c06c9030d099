package dev.passkeylab.desktop;

import dev.passkeylab.desktop.inspector.InspectorPane;
import dev.passkeylab.desktop.trace.TracePane;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The regions in their two layouts: beside each other where there is room, else trace and
/// inspector as tabs.
final class Regions {

  private final Node stage;
  private final TracePane trace;
  private final InspectorPane inspector;
  private final TabPane tabs = new TabPane();
  private boolean narrow;

  Regions(Node stage, TracePane trace, InspectorPane inspector) {
    this.stage = stage;
    this.trace = trace;
    this.inspector = inspector;
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
  }

  boolean isNarrow() {
    return narrow;
  }

  /// {@return stage over trace, and the inspector beside them}
  Node wide() {
    narrow = false;
    release();
    var left = split(Orientation.VERTICAL, 0.53, stage, trace);
    var all = split(Orientation.HORIZONTAL, 0.6, left, inspector);
    SplitPane.setResizableWithParent(inspector, false);
    return all;
  }

  /// {@return stage over tabs}
  Node narrow() {
    narrow = true;
    release();
    tabs.getTabs().setAll(new Tab("Trace", trace), new Tab("Inspector", inspector));
    return split(Orientation.VERTICAL, 0.54, stage, tabs);
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
