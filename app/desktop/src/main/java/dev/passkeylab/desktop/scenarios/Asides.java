package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.session.FxBridge;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which used file is shown in the place of the one that is looked at. Used on the window's thread.
final class Asides {

  private final Shelf shelf;
  private final FxBridge bridge;
  private final ReadOnlyObjectWrapper<Optional<Aside>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());

  Asides(Shelf shelf, FxBridge bridge) {
    this.shelf = shelf;
    this.bridge = bridge;
  }

  /// {@return what is shown now, or nothing}
  ReadOnlyObjectProperty<Optional<Aside>> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Shows the file of that path: the one that is looked at, or one that it uses.
  void show(String path) {
    var user = shelf.written().get();
    if (user.isEmpty() || user.get().file().path().equals(path)) {
      leave();
    } else if (shown.get().filter(it -> it.written().file().path().equals(path)).isEmpty()) {
      read(user.get(), path);
    }
  }

  /// Reads it again, where one is shown.
  void refresh() {
    shown
        .get()
        .ifPresent(
            it -> shelf.written().get().ifPresent(user -> read(user, it.written().file().path())));
  }

  private void read(Written user, String path) {
    bridge.work(
        () -> Aside.read(user, path),
        read -> {
          if (shelf.chosen().get().filter(it -> it.ref().equals(user.file())).isPresent()) {
            shown.set(Optional.of(read));
          }
        },
        shelf::fail);
  }

  /// Shows the file again that is looked at.
  void leave() {
    shown.set(Optional.empty());
  }

  /// Looks at the file that was but shown.
  void choose() {
    shown.get().flatMap(this::listed).ifPresent(shelf::choose);
  }

  /// {@return the same among the files of the folder}
  Optional<FileRow> listed(Aside aside) {
    return shelf.row(aside.written().file().whole());
  }
}
