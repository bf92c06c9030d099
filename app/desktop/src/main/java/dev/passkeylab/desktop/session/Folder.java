package dev.passkeylab.desktop.session;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.files.WholeFile;
import dev.passkeylab.lab.scenario.ScenarioFiles;
import dev.passkeylab.lab.scenario.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/// A folder with scenario files.
public sealed interface Folder {

  /// {@return what people call it}
  String title();

  /// {@return the scenario files in it and below it, as `passkey-lab run` finds them}
  ///
  /// @throws IOException when it cannot be read
  Content read() throws IOException;

  /// {@return where its files, and those that they use, are read from}
  Sources sources();

  /// What is in a folder.
  ///
  /// @param left what was left out although it might have held scenarios, each in a sentence
  record Content(List<FileRef> files, List<String> left) {

    public Content {
      files = List.copyOf(files);
      left = List.copyOf(left);
    }
  }

  /// The scenarios that are packed with the engine. Nobody can change them.
  record Packed() implements Folder {

    @Override
    public String title() {
      return "Shipped scenarios";
    }

    @Override
    public Content read() throws IOException {
      var files = ScenarioFiles.packed().stream().map(name -> new FileRef(this, name)).toList();
      return new Content(files, List.of());
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
    public Content read() throws IOException {
      if (!Files.isDirectory(path)) {
        throw new NotDirectoryException(path.toString());
      }
      var found = ScenarioFiles.in(path);
      var files = found.files().stream().map(it -> new FileRef(this, it.toString())).toList();
      return new Content(files, found.left());
    }

    @Override
    public Sources sources() {
      return Sources.files();
    }

    /// Writes a file of it.
    ///
    /// @throws IOException when it cannot be written
    public void write(FileRef file, Bytes bytes) throws IOException {
      WholeFile.write(Path.of(file.path()), bytes);
    }
  }
}
