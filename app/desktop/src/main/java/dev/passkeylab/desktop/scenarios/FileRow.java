package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.session.FileRef;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A file of the folder, with what came of it and what is not saved of it.
final class FileRow {

  private final FileRef ref;
  private final ObjectProperty<Optional<Played>> played =
      new SimpleObjectProperty<>(this, "played", Optional.empty());
  private final ObjectProperty<Optional<Draft>> draft =
      new SimpleObjectProperty<>(this, "draft", Optional.empty());

  FileRow(FileRef ref) {
    this.ref = ref;
  }

  FileRef ref() {
    return ref;
  }

  ObjectProperty<Optional<Played>> played() {
    return played;
  }

  ObjectProperty<Optional<Draft>> draft() {
    return draft;
  }

  Outcome outcome() {
    return played.get().map(Played::outcome).orElse(Outcome.NOT_RUN);
  }

  /// {@return what tells that the row must be drawn again}
  Observable[] changes() {
    return new Observable[] {played, draft};
  }

  /// {@return the row for somebody who cannot see it}
  String spoken() {
    return ref.titleInFolder()
        + ", "
        + outcome().word()
        + (draft.get().isPresent() ? ", not saved" : "");
  }

  @Override
  public String toString() {
    return spoken();
  }
}
