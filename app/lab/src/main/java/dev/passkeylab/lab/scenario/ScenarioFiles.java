package dev.passkeylab.lab.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Finds scenario files: the one reader of folders, for the command line and the window alike.
public final class ScenarioFiles {

  /// How the names of scenario files end.
  public static final String SUFFIX = ".passkey.yaml";

  /// How the names of files end that are there for others to use; they are not found in folders.
  public static final String PREFIX_SUFFIX = ".prefix.yaml";

  private ScenarioFiles() {}

  /// {@return the file itself, or the scenario files in the folder and below it: of each folder
  /// first its own files, then those of the folders in it, both in the order of their names}
  ///
  /// Folders below it whose names begin with a dot are left out. A link to a folder is followed,
  /// unless it leads back to a folder that it lies in.
  ///
  /// @throws IOException when the folder itself cannot be read
  public static Found in(Path path) throws IOException {
    return Files.isDirectory(path)
        ? new FolderReader(path, FolderReader.Limits.USUAL).read()
        : new Found(List.of(path), List.of());
  }

  /// {@return the names of the scenarios that are packed with the engine, in their order}
  ///
  /// @throws IOException when the engine's own archive cannot be read
  public static List<String> packed() throws IOException {
    return Packed.names();
  }

  /// What there is in a folder.
  ///
  /// @param left what was left out although it might have held scenarios, each in a sentence
  public record Found(List<Path> files, List<String> left) {

    public Found {
      files = List.copyOf(files);
      left = List.copyOf(left);
    }
  }
}
