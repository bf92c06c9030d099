package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import java.util.Map;

/// A request to a site: what HTTP carries, and nothing of how it was carried.
///
/// @param method `GET` or `POST`
/// @param path with its query, beginning with `/`
/// @param headers by lower-case name
/// @param cookies by name
/// @param body the exact bytes; empty where there is none
public record Request(
    String method,
    String path,
    Map<String, String> headers,
    Map<String, String> cookies,
    Bytes body) {

  /// {@return the path without its query}
  public String place() {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  /// {@return the same request with another body}
  public Request with(Bytes other) {
    return new Request(method, path, headers, cookies, other);
  }
}
