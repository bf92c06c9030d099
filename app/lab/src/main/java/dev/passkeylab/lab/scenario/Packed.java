package dev.passkeylab.lab.scenario;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The schema and the shipped scenarios, which are packed with the engine.
final class Packed {

  static final String SCHEMA = "scenario.schema.json";

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

  /// {@return the names of the shipped scenarios, in their order}
  static List<String> names() throws IOException {
    var schema = Objects.requireNonNull(Packed.class.getResource(FOLDER + SCHEMA));
    try (var files = beside(schema)) {
      return files.filter(it -> it.endsWith(ScenarioFiles.SUFFIX)).sorted().toList();
    }
  }

  // A class path does not list what it has: an archive and a folder do.
  private static Stream<String> beside(URL file) throws IOException {
    if (file.openConnection() instanceof JarURLConnection archive) {
      var folder = FOLDER.substring(1);
      return archive.getJarFile().stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(folder))
          .map(name -> name.substring(folder.length()));
    }
    return Files.list(Path.of(URI.create(file.toString())).getParent())
        .map(path -> path.getFileName().toString());
  }
}
