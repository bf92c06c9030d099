package dev.passkeylab.desktop.inspector;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.inspect.Inspection;
import dev.passkeylab.lab.inspect.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The fields of a payload with the one selection that tree, hex, breadcrumb and status line share.
final class Fields {

  private final Inspection inspection;
  private final Map<Node, Node> parents = new IdentityHashMap<>();
  private final ObjectProperty<Optional<Node>> selected =
      new SimpleObjectProperty<>(this, "selected", Optional.empty());
  private final ObjectProperty<Optional<Node>> hovered =
      new SimpleObjectProperty<>(this, "hovered", Optional.empty());

  Fields(Inspection inspection) {
    this.inspection = inspection;
    adopt(inspection.root());
  }

  private void adopt(Node parent) {
    for (var child : parent.children()) {
      parents.put(child, parent);
      adopt(child);
    }
  }

  Inspection inspection() {
    return inspection;
  }

  ObjectProperty<Optional<Node>> selected() {
    return selected;
  }

  ObjectProperty<Optional<Node>> hovered() {
    return hovered;
  }

  Optional<Node> parent(Node node) {
    return Optional.ofNullable(parents.get(node));
  }

  /// Selects the field around the selected one.
  void selectParent() {
    selected.set(selected.get().flatMap(this::parent));
  }

  /// {@return the way from the outermost field to `node`}
  List<Node> trail(Node node) {
    var trail = new ArrayList<Node>();
    for (var at = Optional.of(node); at.isPresent(); at = at.flatMap(this::parent)) {
      trail.addFirst(at.get());
    }
    return trail;
  }

  /// {@return the smallest field over the byte at `offset`; of equal ones, the outermost}
  Optional<Node> at(int payload, int offset) {
    return inspection
        .nodes()
        .filter(node -> node.payload() == payload && node.span().contains(offset))
        .min(Comparator.comparingInt(node -> node.span().length()));
  }

  /// {@return the payload in view: that of the selected field}
  int payload() {
    return selected.get().map(Node::payload).orElse(0);
  }

  /// {@return the bytes of the payload in view}
  Bytes bytes() {
    return inspection.payloads().get(payload()).bytes();
  }

  /// {@return whether `node` is the field around the selected one, or lies in that}
  boolean enclosing(Node node) {
    var around = selected.get().flatMap(this::parent);
    return around.isPresent() && trail(node).stream().anyMatch(it -> it == around.get());
  }
}
