package dev.passkeylab.lab.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Finds scenario files.
public final class ScenarioFiles {

  /// How the names of scenario files end.
  public static final String SUFFIX = ".passkey.yaml";

  /// How the names of files end that are there for others to use; they are not found in folders.
  public static final String PREFIX_SUFFIX = ".prefix.yaml";

  private ScenarioFiles() {}

  /// {@return the file itself, or the scenario files in the folder and below it, in the order of
  /// their names}
  ///
  /// @throws IOException when the folder cannot be read
  public static List<Path> in(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (var files = Files.walk(path)) {
      return files
          .filter(it -> it.toString().endsWith(SUFFIX) && Files.isRegularFile(it))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// {@return the names of the scenario files in the folder itself, in their order}
  ///
  /// @throws IOException when the folder cannot be read
  public static List<String> directlyIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(it -> it.toString().endsWith(SUFFIX) && Files.isRegularFile(it))
          .map(it -> it.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /// {@return the names of the scenarios that are packed with the engine, in their order}
  ///
  /// @throws IOException when the engine's own archive cannot be read
  public static List<String> packed() throws IOException {
    return Packed.names();
  }
}
