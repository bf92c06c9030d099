package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.desktop.session.Folder;
import dev.passkeylab.desktop.session.FxBridge;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.files.FileTrouble;
import dev.passkeylab.lab.scenario.write.CannotBeWritten;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A folder of scenarios: its files, which of them is looked at, and what came of each. Used on the
/// window's thread; files are read and played on the engine's, one after the other.
final class Shelf {

  /// Why a shipped file is not changed, and what helps.
  static final String SHIPPED =
      "The shipped scenarios cannot be changed. Save a copy of your own (Ctrl+Alt+S).";

  private final FxBridge bridge;
  private final ObservableList<FileRow> files = FXCollections.observableArrayList(FileRow::changes);
  private final ReadOnlyObjectWrapper<Folder> folder;
  private final ReadOnlyObjectWrapper<Optional<FileRow>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Written>> written =
      new ReadOnlyObjectWrapper<>(this, "written", Optional.empty());
  private final ReadOnlyObjectWrapper<Progress> progress =
      new ReadOnlyObjectWrapper<>(this, "progress", Progress.IDLE);
  private final ReadOnlyObjectWrapper<Optional<String>> clash =
      new ReadOnlyObjectWrapper<>(this, "clash", Optional.empty());
  private final Asides asides;
  private final Consumer<FileRef> saved;
  private final ReadOnlyObjectWrapper<List<String>> left =
      new ReadOnlyObjectWrapper<>(this, "left", List.of());
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");

  /// @param saved is told each file that has been saved
  Shelf(FxBridge bridge, Folder folder, Consumer<FileRef> saved) {
    this.bridge = bridge;
    this.asides = new Asides(this, bridge);
    this.saved = saved;
    this.folder = new ReadOnlyObjectWrapper<>(this, "folder", folder);
  }

  ObservableList<FileRow> files() {
    return files;
  }

  ReadOnlyObjectProperty<Folder> folder() {
    return folder.getReadOnlyProperty();
  }

  /// {@return the file that is looked at}
  ReadOnlyObjectProperty<Optional<FileRow>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// {@return its text, once it has been read}
  ReadOnlyObjectProperty<Optional<Written>> written() {
    return written.getReadOnlyProperty();
  }

  /// {@return the files that it uses, while one is shown in its place}
  Asides asides() {
    return asides;
  }

  ReadOnlyObjectProperty<Progress> progress() {
    return progress.getReadOnlyProperty();
  }

  /// {@return what of the folder is not listed although it might hold scenarios, in sentences}
  ReadOnlyObjectProperty<List<String>> left() {
    return left.getReadOnlyProperty();
  }

  /// {@return what could not be done, or nothing}
  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  /// Says what cannot be done.
  void say(String words) {
    trouble.set(words);
  }

  /// Shows the files of `wanted`, and looks at `first`, else at the first one. A folder that cannot
  /// be read changes nothing, nor does any while a text is not saved.
  void open(Folder wanted, Optional<FileRef> first) {
    var unsaved = unsaved();
    if (!unsaved.isEmpty()) {
      say(
          unsaved.getFirst().ref().titleInFolder()
              + " is not saved. Save it or discard the changes first.");
      return;
    }
    cancel();
    bridge.work(wanted::read, found -> show(wanted, found, first), this::fail);
  }

  /// The same, with another folder in its place where it cannot be read: that is said.
  void openOrElse(Folder wanted, Folder other, Optional<FileRef> first) {
    bridge.work(
        wanted::read,
        found -> show(wanted, found, first),
        e ->
            bridge.work(
                other::read,
                found -> {
                  show(other, found, first);
                  fail(e);
                },
                this::fail));
  }

  private void show(Folder opened, Folder.Content found, Optional<FileRef> first) {
    say("");
    left.set(found.left());
    folder.set(opened);
    asides.leave();
    chosen.set(Optional.empty());
    written.set(Optional.empty());
    files.setAll(found.files().stream().map(FileRow::new).toList());
    files.stream()
        .filter(it -> first.filter(it.ref()::equals).isPresent())
        .findFirst()
        .or(() -> files.stream().findFirst())
        .ifPresent(this::choose);
  }

  /// Looks at a file that was just written from `from`: in the folder that is open, where it lies
  /// in that, else in its own. What was not saved of `from` is saved by now.
  void openCopy(FileRow from, Path file) {
    from.draft().set(Optional.empty());
    say("");
    if (folder.get() instanceof Folder.OnDisk(var open) && whole(file).startsWith(whole(open))) {
      bridge.work(folder.get()::read, found -> showCopy(found, file), this::fail);
    } else {
      saved.accept(FileRef.of(file));
      open(FileRef.of(file).folder(), Optional.of(FileRef.of(file)));
      unsaved().stream()
          .findFirst()
          .ifPresent(it ->
              say(
                  "Saved as %s. It is not opened, for %s is not saved."
                      .formatted(file, it.ref().titleInFolder())));
    }
  }

  private void showCopy(Folder.Content found, Path file) {
    left.set(found.left());
    files.setAll(
        found.files().stream().map(it -> row(it).orElseGet(() -> new FileRow(it))).toList());
    row(whole(file))
        .ifPresentOrElse(
            it -> {
              saved.accept(it.ref());
              choose(it);
            },
            () -> say("Saved as " + file + ", which this folder does not list."));
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /// {@return what the folder has in the place of the text that was to be saved}
  ReadOnlyObjectProperty<Optional<String>> clash() {
    return clash.getReadOnlyProperty();
  }

  /// Looks at a file.
  void choose(FileRow row) {
    say("");
    clash.set(Optional.empty());
    asides.leave();
    chosen.set(Optional.of(row));
    read(row);
  }

  /// Takes a changed text of the file that is looked at, and reads it.
  void edit(String text) {
    var row = chosen.get();
    var kept = written.get().map(Written::kept);
    if (row.isPresent() && kept.isPresent()) {
      boolean same = text.equals(kept.get());
      row.get().draft().set(same ? Optional.empty() : Optional.of(new Draft(kept.get(), text)));
      read(row.get());
    }
  }

  /// Writes what is set up in the lab into the text of its file, which is looked at then, to be
  /// saved. It is among the files, or nothing happens.
  void write(Snapshot lab) {
    var ref = lab.script().ref();
    var before = row(ref).flatMap(it -> it.draft().get());
    bridge.work(
        () -> WrittenSetUp.of(lab, before),
        draft -> row(ref).ifPresent(it -> write(it, draft)),
        e ->
            say(
                e instanceof CannotBeWritten
                    ? String.valueOf(e.getMessage())
                    : "Not written: " + e));
  }

  private void write(FileRow row, Draft draft) {
    boolean same = draft.text().equals(draft.kept());
    row.draft().set(same ? Optional.empty() : Optional.of(draft));
    choose(row);
    if (same) {
      say("The file says already what is set up in the lab.");
    } else if (row.ref().folder() instanceof Folder.Packed) {
      say(SHIPPED);
    }
  }

  /// {@return the file of that whole path, if it is listed}
  Optional<FileRow> row(Path whole) {
    return files.stream().filter(it -> it.ref().whole().equals(whole)).findFirst();
  }

  private Optional<FileRow> row(FileRef ref) {
    return files.stream().filter(it -> it.ref().equals(ref)).findFirst();
  }

  /// Forgets what is not saved of the file that is looked at.
  void discard() {
    say("");
    clash.set(Optional.empty());
    chosen
        .get()
        .ifPresent(row -> {
          row.draft().set(Optional.empty());
          read(row);
        });
  }

  /// Saves the file that is looked at, unless the folder has another text by now: then that is
  /// told, and nothing is written.
  void save() {
    chosen.get().ifPresent(row -> row.draft().get().ifPresent(draft -> save(row, draft)));
  }

  /// Saves it in the place of what the folder has by now.
  void overwrite() {
    var kept = clash.get();
    chosen
        .get()
        .ifPresent(row ->
            row.draft()
                .get()
                .ifPresent(draft -> save(row, new Draft(kept.orElse(draft.kept()), draft.text()))));
  }

  private void save(FileRow row, Draft draft) {
    clash.set(Optional.empty());
    bridge.work(
        () -> Saving.save(row.ref(), draft), other -> saved(row, draft, other), this::notSaved);
  }

  private void saved(FileRow row, Draft draft, Optional<String> other) {
    if (other.isPresent()) {
      clash.set(isChosen(row) ? other : Optional.empty());
      return;
    }
    say("");
    saved.accept(row.ref());
    var now = row.draft().get();
    row.draft()
        .set(
            now.filter(it -> !it.text().equals(draft.text()))
                .map(it -> new Draft(draft.text(), it.text())));
    if (isChosen(row)) {
      read(row);
    }
  }

  private void notSaved(Exception e) {
    say(e instanceof IOException ? "Cannot be saved: " + e.getMessage() : "Our mistake: " + e);
  }

  /// Reads the text of a file that is looked at again.
  void read(FileRow row) {
    var draft = row.draft().get();
    bridge.work(
        () -> Written.read(row.ref(), draft),
        read -> {
          if (isChosen(row) && row.draft().get().equals(draft)) {
            written.set(Optional.of(read));
          }
        },
        e -> {
          if (isChosen(row)) {
            written.set(Optional.empty());
          }
          fail(e);
        });
  }

  private boolean isChosen(FileRow row) {
    return chosen.get().filter(it -> it == row).isPresent();
  }

  /// Runs the file that is looked at.
  void run() {
    chosen.get().ifPresent(it -> run(List.of(it)));
  }

  /// Runs all files, one after the other.
  void runAll() {
    run(files);
  }

  /// Runs these files, one after the other.
  void run(List<FileRow> rows) {
    if (!progress.get().running() && !rows.isEmpty()) {
      say("");
      progress.set(new Progress(rows, rows.size()));
      playNext();
    }
  }

  /// Plays no further file. The one that is being played comes to its end.
  void cancel() {
    progress.set(Progress.IDLE);
  }

  private void playNext() {
    var now = progress.get();
    if (!now.running()) {
      return;
    }
    var row = now.left().getFirst();
    var draft = row.draft().get();
    bridge.work(
        () -> Played.of(row.ref(), draft),
        played -> ended(now, row, played),
        e -> ended(now, row, Played.not(row.ref(), e)));
  }

  private void ended(Progress then, FileRow row, Played played) {
    row.played().set(Optional.of(played));
    if (progress.get() == then) {
      progress.set(then.next());
      playNext();
    }
    if (isChosen(row) && written.get().filter(it -> it.text().equals(played.text())).isEmpty()) {
      read(row); // the file has changed since it was shown
    }
    if (isChosen(row)) {
      asides.refresh();
    }
  }

  /// {@return the files whose changes are not saved}
  List<FileRow> unsaved() {
    return files.stream().filter(it -> it.draft().get().isPresent()).toList();
  }

  /// Says why something could not be read.
  void fail(Exception e) {
    say(
        e instanceof IOException io
            ? "Cannot be read: " + FileTrouble.withName(io)
            : "Our mistake: " + e);
  }
}
