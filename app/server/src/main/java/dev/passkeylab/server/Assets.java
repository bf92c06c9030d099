package dev.passkeylab.server;

import dev.passkeylab.bytes.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/// The script and the style of pages, and the bridge that pages of anywhere load.
///
/// @param headers its type, and who may load it
record Assets(Map<String, String> headers, Bytes content) {

  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final Map<String, Assets> BY_PATH =
      Map.of(
          "/assets/page.js", own("page.js", SCRIPT),
          "/assets/page.css", own("page.css", "text/css; charset=utf-8"),
          "/assets/icon.svg", own("icon.svg", "image/svg+xml"),
          "/assets/bridge.js", shared("bridge.js", SCRIPT));

  static Optional<Assets> at(String path) {
    return Optional.ofNullable(BY_PATH.get(path));
  }

  private static Assets own(String file, String type) {
    return new Assets(Map.of("content-type", type), read(file));
  }

  /// There is no secret in it: the token stands in the page that loads it.
  private static Assets shared(String file, String type) {
    var headers =
        Map.of(
            "content-type", type,
            "access-control-allow-origin", "*",
            "cross-origin-resource-policy", "cross-origin");
    return new Assets(headers, read(file));
  }

  private static Bytes read(String file) {
    try (var in = Assets.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return Bytes.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
