package dev.passkeylab.desktop.scenarios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

/// The files as a tree: under each folder its own, then the folders in it. Files that lie in no
/// folder below the open one are a plain list.
final class FileTree extends TreeView<FileLine> {

  private final Map<FileRow, TreeItem<FileLine>> files = new IdentityHashMap<>();
  private final Map<List<String>, TreeItem<FileLine>> folders = new HashMap<>();
  private final Set<List<String>> folded = new HashSet<>();

  FileTree() {
    setId("files");
    setAccessibleText("Scenario files");
    setShowRoot(false);
    setFixedCellSize(24);
    setRoot(new TreeItem<>());
  }

  /// Forgets what was folded: the files are those of another folder.
  void unfoldAll() {
    folded.clear();
  }

  /// Shows those of `all` that are `wanted`, in their folders.
  ///
  /// @param whole whether nothing is left out: then what was folded is folded
  void grow(List<FileRow> all, Predicate<FileRow> wanted, boolean whole) {
    files.clear();
    folders.clear();
    var root = new TreeItem<FileLine>();
    root.setExpanded(true);
    var in = byFolder(all);
    for (var row : all) {
      if (wanted.test(row)) {
        var item = new TreeItem<FileLine>(new FileLine.OfFile(row));
        files.put(row, item);
        folder(root, row.ref().folders(), in).getChildren().add(item);
      }
    }
    folders.forEach((names, item) -> item.setExpanded(!whole || !folded.contains(names)));
    if (whole) {
      folders.forEach((names, item) -> item.expandedProperty().subscribe(it -> keep(names, it)));
    }
    setRoot(root);
  }

  private void keep(List<String> names, boolean open) {
    if (open) {
      folded.remove(names);
    } else {
      folded.add(names);
    }
  }

  private static Map<List<String>, List<FileRow>> byFolder(List<FileRow> all) {
    var in = new HashMap<List<String>, List<FileRow>>();
    for (var row : all) {
      var names = row.ref().folders();
      for (int depth = 1; depth <= names.size(); depth++) {
        in.computeIfAbsent(names.subList(0, depth), _ -> new ArrayList<>()).add(row);
      }
    }
    return in;
  }

  private TreeItem<FileLine> folder(
      TreeItem<FileLine> root, List<String> names, Map<List<String>, List<FileRow>> in) {
    if (names.isEmpty()) {
      return root;
    }
    var known = folders.get(names);
    if (known != null) {
      return known;
    }
    var files = in.getOrDefault(names, List.of());
    var item = new TreeItem<FileLine>(new FileLine.OfFolder(names, files));
    folders.put(names, item);
    folder(root, names.subList(0, names.size() - 1), in).getChildren().add(item);
    return item;
  }

  /// {@return whether all files are in the open folder itself}
  boolean isFlat() {
    return folders.isEmpty();
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /// {@return the line that is selected}
  Optional<FileLine> selected() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
  }

  /// Selects a file, unless it is left out, and unfolds what it is in.
  void reveal(FileRow row) {
    var item = files.get(row);
    for (var at = item == null ? null : item.getParent(); at != null; at = at.getParent()) {
      at.setExpanded(true);
    }
    mark(row);
  }

  /// Selects a file, unless it is left out or lies in a folded folder.
  void mark(FileRow row) {
    var item = files.get(row);
    if (item == null || getRow(item) < 0) {
      getSelectionModel().clearSelection();
    } else if (getSelectionModel().getSelectedItem() != item) {
      getSelectionModel().select(item);
      scrollTo(Math.max(0, getRow(item) - 6));
    }
  }

  /// Selects a folder, unless it is left out.
  void reveal(FileLine.OfFolder folder) {
    var item = folders.get(folder.names());
    if (item != null && getRow(item) >= 0) {
      getSelectionModel().select(item);
    }
  }

  /// Selects the first file in sight, so that Enter opens one.
  void selectFirstFile() {
    for (int i = 0; i < getExpandedItemCount(); i++) {
      if (getTreeItem(i).getValue() instanceof FileLine.OfFile) {
        getSelectionModel().select(i);
        return;
      }
    }
    getSelectionModel().selectFirst();
  }

  /// Folds the selected folder, or unfolds it.
  void turn() {
    var item = getSelectionModel().getSelectedItem();
    if (item != null) {
      item.setExpanded(!item.isExpanded());
    }
  }
}
