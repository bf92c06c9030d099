package dev.passkeylab.lab.relyingparty;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// The query of a request's path: `?name=ada&…`.
record Query(String text) {

  static Query of(Request request) {
    int start = request.path().indexOf('?');
    return new Query(start < 0 ? "" : request.path().substring(start + 1));
  }

  /// {@return the value under `name`; empty where there is none that can be read}
  Optional<String> get(String name) {
    return Stream.of(text.split("&"))
        .filter(it -> it.startsWith(name + "="))
        .map(it -> it.substring(name.length() + 1))
        .findFirst()
        .flatMap(Query::decoded);
  }

  /// What is wrongly escaped is as good as nothing.
  private static Optional<String> decoded(String value) {
    try {
      return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// {@return whether what is escaped in it can be read}
  boolean readable() {
    try {
      URLDecoder.decode(text, StandardCharsets.UTF_8);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /// {@return the path with a query}
  static String on(String path, String name, String value) {
    return path + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
