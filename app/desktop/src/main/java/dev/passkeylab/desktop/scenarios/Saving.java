package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.desktop.session.Folder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// Puts a draft into its folder.
final class Saving {

  private Saving() {}

  /// {@return nothing, once it is saved; what the folder has where that is not what the changes
  /// began with: then nothing was written}
  ///
  /// @throws IOException when the file can be neither read nor written
  static Optional<String> save(FileRef file, Draft draft) throws IOException {
    var there = there(file).filter(it -> !it.equals(draft.kept()));
    if (there.isPresent()) {
      return there;
    }
    switch (file.folder()) {
      case Folder.OnDisk folder -> folder.write(file, Bytes.utf8(draft.text()));
      case Folder.Packed _ -> throw new IOException("the shipped scenarios cannot be changed");
    }
    return Optional.empty();
  }

  /// A file that has gone is written again.
  private static Optional<String> there(FileRef file) throws IOException {
    try {
      return Optional.of(Written.kept(file));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }
}
