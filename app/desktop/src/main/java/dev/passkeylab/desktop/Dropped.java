package dev.passkeylab.desktop;

import dev.passkeylab.lab.scenario.ScenarioFiles;
import java.nio.file.Files;
import java.nio.file.Path;

/// What somebody has dropped on the window.
sealed interface Dropped {

  /// A folder, whose scenarios are listed.
  record OfScenarios(Path path) implements Dropped {}

  /// A scenario file, which is listed with its folder.
  record Scenario(Path path) implements Dropped {}

  /// Anything else, which is looked at in the inspector.
  record Other(Path path) implements Dropped {}

  /// {@return what `path` is; the one place where kinds of files are told apart}
  static Dropped of(Path path) {
    if (Files.isDirectory(path)) {
      return new OfScenarios(path);
    }
    return path.toString().endsWith(ScenarioFiles.SUFFIX) ? new Scenario(path) : new Other(path);
  }
}
