package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.session.FileRef;
import java.io.IOException;
import java.util.List;

/// A file that the one that is looked at uses, shown in its place for a while. It is only read: who
/// wants to change it opens it for itself.
///
/// @param user the file that uses it
/// @param written its text, with the mistakes that were found through its user
record Aside(FileRef user, Written written) {

  /// {@return the file as it is now}
  ///
  /// @param path as results name it
  /// @throws IOException when it cannot be read
  static Aside read(Written user, String path) throws IOException {
    var ref = new FileRef(user.file().folder(), path);
    var text = Written.kept(ref);
    return new Aside(user.file(), new Written(ref, text, text, List.of(), user.errors()));
  }
}
