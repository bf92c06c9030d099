package dev.passkeylab.cli;

import dev.passkeylab.client.DomException;
import dev.passkeylab.webauthn.Json;

/// Why a call gave no credential.
///
/// @param name what the page sees, such as `NotAllowedError`
/// @param cause what the page is not told, by its id
record Rejection(String name, String message, String cause) {

  /// How a conditional `get()` stands that nobody ends. It is no exception, so that it has no name
  /// of one.
  private static final String PENDING = "pending";

  static Rejection of(DomException exception) {
    return new Rejection(exception.name(), exception.why().words(), exception.why().id());
  }

  static Rejection pending(String message) {
    return new Rejection(PENDING, message, PENDING);
  }

  String json() {
    var error = Json.object().put("name", name).put("message", message).put("cause", cause);
    return Json.object().put("error", error).bytes().asUtf8();
  }
}
