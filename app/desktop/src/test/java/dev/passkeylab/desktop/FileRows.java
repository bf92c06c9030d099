package dev.passkeylab.desktop;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TreeView;

/// What the file tree of the window shows, as a screen reader speaks of it.
final class FileRows {

  private FileRows() {}

  static List<String> of(Hands hands) {
    TreeView<?> tree = hands.robot.lookup("#files").queryAs(TreeView.class);
    return IntStream.range(0, tree.getExpandedItemCount())
        .mapToObj(it -> tree.getTreeItem(it).getValue().toString())
        .toList();
  }

  static String selected(Hands hands) {
    TreeView<?> tree = hands.robot.lookup("#files").queryAs(TreeView.class);
    return tree.getSelectionModel().getSelectedItem().getValue().toString();
  }
}
