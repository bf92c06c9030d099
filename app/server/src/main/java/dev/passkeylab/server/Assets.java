package dev.passkeylab.server;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/// The script and the style of pages.
///
/// @param type of its content
record Assets(String type, Bytes content) {

  private static final Map<String, Assets> BY_PATH =
      Map.of(
          "/assets/page.js", read("page.js", "text/javascript; charset=utf-8"),
          "/assets/page.css", read("page.css", "text/css; charset=utf-8"),
          "/assets/icon.svg", read("icon.svg", "image/svg+xml"));

  static Optional<Assets> at(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  private static Assets read(String file, String type) {
    try (var in = Assets.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new Assets(type, Bytes.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
