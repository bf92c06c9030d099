package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Where scenario files come from.
@FunctionalInterface
public interface Sources {

  /// {@return the bytes of a file}
  ///
  /// @param file as it was given, or a path from the folder of the file that uses it, put together
  ///   with that folder
  /// @throws IOException when there is none, or it cannot be read
  Bytes read(String file) throws IOException;

  /// {@return the files of the file system}
  static Sources files() {
    return file -> Bytes.wrap(Files.readAllBytes(Path.of(file)));
  }

  /// {@return the files that are packed with the engine}
  static Sources packed() {
    return Packed::read;
  }

  /// {@return one file, which can use no other}
  static Sources only(String name, Bytes bytes) {
    return file -> {
      if (!file.equals(name)) {
        throw new NoSuchFileException(file);
      }
      return bytes;
    };
  }
}
