package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.desktop.session.FileRef;
import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.Scenario;
import dev.passkeylab.lab.scenario.ScenarioError;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.Sources;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The text of a file, and what the reader makes of it.
///
/// @param kept what the folder has
/// @param text the same, or as somebody has changed it since
/// @param scenarios what it says; none where it is wrong
/// @param errors what is wrong with it and the files that it uses
record Written(
    FileRef file, String kept, String text, List<Scenario> scenarios, List<ScenarioError> errors) {

  /// {@return the file as it is, or with another text than the folder has}
  ///
  /// @throws IOException when it cannot be read
  static Written read(FileRef file, Optional<Draft> draft) throws IOException {
    var kept = draft.isPresent() ? draft.get().kept() : kept(file);
    var text = draft.map(Draft::text).orElse(kept);
    return switch (ScenarioReader.read(file.path(), with(file, text))) {
      case Reading.Valid(var scenarios) -> new Written(file, kept, text, scenarios, List.of());
      case Reading.Invalid(var errors, _) -> new Written(file, kept, text, List.of(), errors);
    };
  }

  /// {@return what the folder has}
  ///
  /// @throws IOException when it cannot be read
  static String kept(FileRef file) throws IOException {
    return file.folder().sources().read(file.path()).asUtf8();
  }

  /// {@return why to save a text would damage the file that it was read from, where it would}
  static Optional<String> damage(String text) {
    return text.contains("\uFFFD")
        ? Optional.of("This file is not UTF-8 and would be damaged by saving it.")
        : Optional.empty();
  }

  private static Sources with(FileRef file, String text) {
    var others = file.folder().sources();
    return path -> path.equals(file.path()) ? Bytes.utf8(text) : others.read(path);
  }

  /// {@return what is wrong with the file itself}
  List<ScenarioError> own() {
    return errors.stream().filter(it -> it.file().equals(file.path())).toList();
  }
}
