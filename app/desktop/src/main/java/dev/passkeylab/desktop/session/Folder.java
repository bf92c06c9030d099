package dev.passkeylab.desktop.session;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.scenario.ScenarioFiles;
import dev.passkeylab.lab.scenario.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A folder with scenario files.
public sealed interface Folder {

  /// {@return what people call it}
  String title();

  /// {@return the scenario files in it, in the order of their names}
  ///
  /// @throws IOException when it cannot be read
  List<FileRef> files() throws IOException;

  /// {@return where its files, and those that they use, are read from}
  Sources sources();

  /// The scenarios that are packed with the engine. Nobody can change them.
  record Packed() implements Folder {

    @Override
    public String title() {
      return "Shipped scenarios";
    }

    @Override
    public List<FileRef> files() throws IOException {
      return ScenarioFiles.packed().stream().map(name -> new FileRef(this, name)).toList();
    }

    @Override
    public Sources sources() {
      return Sources.packed();
    }
  }

  /// A folder of this computer.
  record OnDisk(Path path) implements Folder {

    /// {@return the folder of a file, as it was given}
    static OnDisk of(Path file) {
      var parent = file.getParent();
      return new OnDisk(parent == null ? Path.of("") : parent);
    }

    @Override
    public String title() {
      return path.toAbsolutePath().normalize().toString();
    }

    @Override
    public List<FileRef> files() throws IOException {
      return ScenarioFiles.directlyIn(path).stream()
          .map(name -> new FileRef(this, path.resolve(name).toString()))
          .toList();
    }

    @Override
    public Sources sources() {
      return Sources.files();
    }

    /// Writes a file of it.
    ///
    /// @throws IOException when it cannot be written
    public void write(FileRef file, Bytes bytes) throws IOException {
      Files.write(Path.of(file.path()), bytes.toArray());
    }
  }
}
