package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/// The schema and the shipped scenarios, which are packed with the engine.
final class Packed {

  private static final String FOLDER = "/dev/passkeylab/lab/scenarios/";

  private Packed() {}

  static Bytes read(String name) throws IOException {
    try (var stream = Packed.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new NoSuchFileException(name);
      }
      return Bytes.wrap(stream.readAllBytes());
    }
  }
}
