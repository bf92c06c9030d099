package dev.passkeylab.desktop.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Things under each other, each known by a key: what stays keeps its node, and with it the focus.
final class Keyed<K, N extends Node> extends VBox {

  private final Map<K, N> nodes = new LinkedHashMap<>();

  /// Shows these and no others, in this order.
  ///
  /// @param make makes the node of a key that is new
  void show(List<K> keys, Function<K, N> make) {
    nodes.keySet().retainAll(keys);
    keys.forEach(it -> nodes.computeIfAbsent(it, make));
    var wanted = keys.stream().map(this::node).toList();
    if (!getChildren().equals(wanted)) {
      getChildren().setAll(wanted);
    }
  }

  N node(K key) {
    return Objects.requireNonNull(nodes.get(key));
  }
}
