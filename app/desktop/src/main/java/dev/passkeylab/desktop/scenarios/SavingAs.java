package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.files.WholeFile;
import dev.passkeylab.lab.scenario.NamedFiles;
import dev.passkeylab.lab.scenario.ScenarioFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/// A text that is about to become another file.
///
/// @param to where
/// @param refusal why it cannot become that, or nothing
/// @param exists whether there is a file already
/// @param lacking the files that it names and that are not to be found from there
record SavingAs(Path to, Optional<String> refusal, boolean exists, List<String> lacking) {

  SavingAs {
    lacking = List.copyOf(lacking);
  }

  /// {@return the file that somebody means who typed this: in `folder` unless a whole path was
  /// typed, with the ending that all scenario files have}
  ///
  /// @throws InvalidPathException when no file can be called so
  static Path target(String typed, Path folder) {
    var home = System.getProperty("user.home");
    var path = folder.resolve(typed.startsWith("~/") ? home + typed.substring(1) : typed);
    var name = String.valueOf(path.getFileName());
    if (name.endsWith(ScenarioFiles.SUFFIX)) {
      return path.normalize();
    }
    var stem = name.replaceFirst("(\\.passkey)?(\\.ya?ml)?$", "");
    return path.resolveSibling(stem + ScenarioFiles.SUFFIX).normalize();
  }

  /// {@return what would come of it. Nothing is written.}
  static SavingAs look(String text, Path to) {
    var folder = to.toAbsolutePath().resolveSibling("");
    return new SavingAs(to, refusal(text, to, folder), Files.exists(to), lacking(text, to));
  }

  private static Optional<String> refusal(String text, Path to, Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.of("There is no folder " + folder + ".");
    } else if (Files.isDirectory(to)) {
      return Optional.of("There is a folder of this name.");
    }
    return Written.damage(text);
  }

  private static List<String> lacking(String text, Path to) {
    return NamedFiles.in(text).stream().filter(it -> !isThere(it, to)).toList();
  }

  private static boolean isThere(String named, Path to) {
    try {
      return Files.isRegularFile(to.resolveSibling(named));
    } catch (InvalidPathException _) {
      return false;
    }
  }

  /// Writes it. Where that fails, there is no new file, and an old one is as it was.
  ///
  /// @param over whether a file that is there may go
  /// @throws FileAlreadyExistsException when there is one that may not
  /// @throws IOException when it cannot be written
  static void write(String text, Path to, boolean over) throws IOException {
    if (over) {
      WholeFile.write(to, Bytes.utf8(text));
      return;
    }
    try (var file = Files.newBufferedWriter(to, StandardOpenOption.CREATE_NEW)) {
      file.write(text);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      Files.deleteIfExists(to);
      throw e;
    }
  }
}
