package dev.passkeylab.desktop.guide;

import javafx.scene.Node;

/// What there is to say of a part of the window.
///
/// @param node the part
/// @param title what people call it
/// @param words what it is
/// @param keys which keys work in it
public record Topic(Node node, String title, String words, String keys) {

  /// {@return whether `other` is the part, or in it}
  boolean holds(Node other) {
    var at = other;
    while (at != null && at != node) {
      at = at.getParent();
    }
    return at == node;
  }
}
