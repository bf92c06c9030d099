package dev.passkeylab.desktop.inspector;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.inspect.Inspection;
import dev.passkeylab.lab.inspect.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The fields of a payload with the one selection that tree, hex, breadcrumb and status line share.
final class Fields {

  private final Inspection inspection;
  private final Optional<String> device;
  private static final Comparator<Node> LENGTH =
      Comparator.comparingInt(node -> node.span().length());

  private final Map<Node, Node> parents = new IdentityHashMap<>();
  private final Map<Integer, List<Node>> tops = new HashMap<>();
  private final ObjectProperty<Optional<Node>> selected =
      new SimpleObjectProperty<>(this, "selected", Optional.empty());
  private final ObjectProperty<Optional<Node>> hovered =
      new SimpleObjectProperty<>(this, "hovered", Optional.empty());

  /// @param device the device that the bytes come from, where that is known
  Fields(Inspection inspection, Optional<String> device) {
    this.inspection = inspection;
    this.device = device;
    top(inspection.root());
    adopt(inspection.root());
  }

  private void top(Node node) {
    tops.computeIfAbsent(node.payload(), _ -> new ArrayList<>()).add(node);
  }

  private void adopt(Node parent) {
    for (var child : parent.children()) {
      parents.put(child, parent);
      if (child.payload() != parent.payload()) {
        top(child);
      }
      adopt(child);
    }
  }

  Inspection inspection() {
    return inspection;
  }

  Optional<String> device() {
    return device;
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
    return tops.getOrDefault(payload, List.of()).stream()
        .flatMap(top -> within(top, payload, offset).stream())
        .min(LENGTH);
  }

  /// Looks into those fields only that hold the byte, however many others there are.
  private static Optional<Node> within(Node node, int payload, int offset) {
    if (node.payload() != payload || !node.span().contains(offset)) {
      return Optional.empty();
    }
    var inner = node.children().stream().flatMap(it -> within(it, payload, offset).stream());
    return Stream.concat(Stream.of(node), inner).min(LENGTH);
  }

  /// {@return the payload in view: that of the selected field}
  int payload() {
    return selected.get().map(Node::payload).orElse(inspection.main().id());
  }

  /// {@return the bytes of the payload in view}
  Bytes bytes() {
    return inspection.payloads().get(payload()).bytes();
  }

  /// {@return the selected field, or the outermost of the payload in view}
  Node current() {
    return selected
        .get()
        .or(() -> tops.getOrDefault(payload(), List.of()).stream().findFirst())
        .orElse(inspection.root());
  }

  /// {@return whether `node` is the selected field or around it}
  boolean holdsSelection(Node node) {
    return selected.get().filter(it -> trail(it).stream().anyMatch(at -> at == node)).isPresent();
  }

  /// {@return the field of `payload` that is selected, or that the selected one is encoded in}
  Optional<Node> selectedIn(int payload) {
    return selected
        .get()
        .flatMap(
            it -> trail(it).reversed().stream().filter(at -> at.payload() == payload).findFirst());
  }

  /// {@return whether `node` is the field around the selected one, or lies in that}
  boolean enclosing(Node node) {
    var around = selected.get().flatMap(this::parent);
    return around.isPresent() && trail(node).stream().anyMatch(it -> it == around.get());
  }
}
