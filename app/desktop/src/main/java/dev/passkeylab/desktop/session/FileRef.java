package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.scenario.ScenarioFiles;
import java.nio.file.Path;

/// A scenario file: which, and where.
///
/// @param path as its folder's [Folder#sources()] take it
public record FileRef(Folder folder, String path) {

  /// {@return a file of this computer}
  public static FileRef of(Path path) {
    return new FileRef(Folder.OnDisk.of(path), path.toString());
  }

  /// {@return its name without the folder}
  public String name() {
    return Path.of(path).getFileName().toString();
  }

  /// {@return its name without the ending that all scenario files have}
  public String title() {
    return name().endsWith(ScenarioFiles.SUFFIX)
        ? name().substring(0, name().length() - ScenarioFiles.SUFFIX.length())
        : name();
  }
}
