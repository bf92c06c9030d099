package dev.passkeylab.lab.files;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Writes a file as a whole: whoever reads it meanwhile, and whoever comes after a crash, finds the
/// old content or the new one, never half of it. A link stays a link to the file that is replaced.
public final class WholeFile {

  private static final String DRAFT = ".passkey-lab-";

  private WholeFile() {}

  /// Gives a file other content. Who may read it stays as it was.
  ///
  /// @throws IOException when it cannot be written; then the old content is still there
  public static void write(Path file, Bytes content) throws IOException {
    var target = target(file);
    // Not a temporary file: nobody but its owner could read that, where there was no file before.
    var draft =
        target.resolveSibling(DRAFT + ProcessHandle.current().pid() + "-" + target.getFileName());
    Files.deleteIfExists(draft);
    Files.createFile(draft);
    keepReaders(target, draft);
    replace(target, draft, content);
  }

  /// Writes what nobody but the owner may read, where the file system knows owners.
  ///
  /// @throws IOException when it cannot be written; then the old content is still there
  public static void writeSecret(Path file, Bytes content) throws IOException {
    var target = target(file);
    replace(target, Files.createTempFile(target.getParent(), DRAFT, ""), content);
  }

  private static Path target(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  private static void keepReaders(Path target, Path draft) throws IOException {
    var readers = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
    if (readers != null && Files.exists(target)) {
      readers.setPermissions(Files.getPosixFilePermissions(target));
    }
  }

  private static void replace(Path target, Path draft, Bytes content) throws IOException {
    try {
      Files.write(draft, content.toArray());
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
