package dev.passkeylab.cli;

import dev.passkeylab.authenticator.DeviceShelf;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.files.FileTrouble;
import dev.passkeylab.lab.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The credentials of `--store`: read before a call, written after it.
final class StoreFile {

  private final @Nullable Path file;
  private final DeviceShelf shelf;
  private final Bytes before;

  private StoreFile(@Nullable Path file, DeviceShelf shelf) {
    this.file = file;
    this.shelf = shelf;
    this.before = shelf.write();
  }

  /// {@return what the file holds: nothing when there is none yet}
  ///
  /// @param file `null` where nothing is to be kept
  static StoreFile open(@Nullable Path file) throws WrongInput {
    if (file == null || !Files.exists(file)) {
      return new StoreFile(file, new DeviceShelf());
    }
    if (!Files.isRegularFile(file)) {
      throw new WrongInput(file + ": expected a file with credentials; this is no file");
    }
    try {
      return new StoreFile(file, DeviceShelf.read(Bytes.wrap(Files.readAllBytes(file))));
    } catch (Malformed e) {
      throw new WrongInput(
          "%s: no store of credentials: %s; --store makes one where there is no file yet"
              .formatted(file, e.line()));
    } catch (IOException e) {
      throw new WrongInput(file + ": cannot be read: " + FileTrouble.inWords(e));
    }
  }

  DeviceShelf shelf() {
    return shelf;
  }

  /// {@return why there is no credential to sign in with, for people; empty when there may be one}
  String whyEmpty() {
    if (file == null) {
      return "there are no credentials without --store: name the file that 'create' wrote";
    }
    return Files.exists(file) ? "" : file + " does not exist yet: 'create --store' makes it";
  }

  /// Keeps what the call changed.
  void save() throws WrongInput {
    var after = shelf.write();
    if (file == null || after.equals(before)) {
      return;
    }
    try {
      WholeFile.writeSecret(file, Bytes.concat(after, Bytes.utf8("\n")));
    } catch (IOException e) {
      throw new WrongInput("--store " + file + ": cannot be written: " + FileTrouble.inWords(e));
    }
  }
}
