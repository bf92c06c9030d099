package dev.passkeylab.desktop.inspector;

import dev.passkeylab.lab.inspect.Node;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The fields as a tree.
final class FieldTree extends TreeView<Node> {

  private static final int OPEN_DEPTH = 5;

  private final Map<Node, TreeItem<Node>> items = new IdentityHashMap<>();
  private final Fields fields;
  private boolean following;

  FieldTree(Fields fields) {
    this.fields = fields;
    setId("fields");
    setAccessibleText("Fields of the payload");
    setFixedCellSize(20);
    setRoot(item(fields.inspection().root(), 0));
    setCellFactory(_ -> new FieldCell(fields));
    getSelectionModel().selectedItemProperty().addListener((_, _, item) -> chose(item));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    fields.selected().subscribe(this::follow);
    heightProperty().subscribe((before, now) -> keep(now.doubleValue() < before.doubleValue()));
  }

  /// What is selected stays in sight in a smaller tree, once its rows have been laid out anew.
  private void keep(boolean smaller) {
    var scene = getScene();
    if (smaller && scene != null && !getSelectionModel().isEmpty()) {
      Pulse.after(scene, () -> reveal(getSelectionModel().getSelectedIndex()));
    }
  }

  private TreeItem<Node> item(Node node, int depth) {
    var item = new TreeItem<>(node);
    items.put(node, item);
    for (var child : node.children()) {
      item.getChildren().add(item(child, depth + 1));
    }
    item.setExpanded(depth < OPEN_DEPTH && !isOfBits(node));
    return item;
  }

  /// {@return whether its children are but bits of it, which its own line sums up}
  private static boolean isOfBits(Node node) {
    return node.children().stream().anyMatch(child -> child.kind().equals("bit"));
  }

  private void chose(TreeItem<Node> item) {
    if (!following && item != null) {
      fields.selected().set(Optional.of(item.getValue()));
    }
  }

  private void follow(Optional<Node> node) {
    following = true;
    if (node.isPresent()) {
      var item = items.get(node.get());
      for (var at = item; at != null && at.getParent() != null; at = at.getParent()) {
        at.getParent().setExpanded(true);
      }
      getSelectionModel().select(item);
      reveal(getRow(item));
    } else {
      getSelectionModel().clearSelection();
    }
    following = false;
  }

  /// Scrolls only as far as needed, so that what is in sight stays where it is.
  private void reveal(int row) {
    if (!Sight.holds(this, row)) {
      scrollTo(Math.max(0, row - (int) (getHeight() / getFixedCellSize() / 2)));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      fields.selectParent();
      event.consume();
    }
  }
}
