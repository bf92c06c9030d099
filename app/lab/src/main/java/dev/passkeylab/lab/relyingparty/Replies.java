package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.Json;
import java.util.Map;

/// The forms that a site's answers have.
final class Replies {

  static final int OK = 200;
  static final int SEE_OTHER = 303;
  static final int BAD_REQUEST = 400;
  static final int UNAUTHORIZED = 401;
  static final int NOT_FOUND = 404;
  static final int METHOD_NOT_ALLOWED = 405;
  static final int CONFLICT = 409;

  private Replies() {}

  static Response ok(Json body) {
    return json(OK, body);
  }

  static Response next(String path) {
    return ok(Json.object().put("next", path));
  }

  static Response message(int status, String text) {
    return json(status, Json.object().put("message", text));
  }

  static Response seeOther(Route route) {
    return new Response(SEE_OTHER, Map.of("location", route.path()), Map.of(), Bytes.EMPTY);
  }

  /// {@return the same answer, by which the browser learns its session}
  static Response withSession(Response response, String id) {
    return new Response(
        response.status(), response.headers(), Map.of(Sessions.COOKIE, id), response.body());
  }

  private static Response json(int status, Json body) {
    return new Response(status, Map.of("content-type", "application/json"), Map.of(), body.bytes());
  }
}
