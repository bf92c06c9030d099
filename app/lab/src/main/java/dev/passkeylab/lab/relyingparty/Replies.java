package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageJson;
import dev.passkeylab.lab.relyingparty.page.SignalCall;
import dev.passkeylab.webauthn.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The forms that a site's answers have.
final class Replies {

  static final int OK = 200;
  static final int SEE_OTHER = 303;
  static final int BAD_REQUEST = 400;
  static final int UNAUTHORIZED = 401;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int METHOD_NOT_ALLOWED = 405;
  static final int CONFLICT = 409;
  static final int TOO_MANY = 429;

  private Replies() {}

  static Response ok(Json body) {
    return json(OK, body);
  }

  static Response page(Page page) {
    return ok(PageJson.write(page));
  }

  static Response next(String path) {
    return ok(Json.object().put("next", path));
  }

  /// {@return where to go once the browser was told}
  static Response next(String path, List<SignalCall> signals) {
    return ok(Json.object().put("next", path).putObjects("signals", json(signals)));
  }

  /// {@return where to go once a passkey was made without a word, if one can be}
  static Response upgrade(String path) {
    return ok(Json.object().put("next", path).put("upgrade", true));
  }

  static Response message(int status, String text) {
    return json(status, Json.object().put("message", text));
  }

  static Response message(int status, String text, List<SignalCall> signals) {
    return json(status, Json.object().put("message", text).putObjects("signals", json(signals)));
  }

  /// {@return a refusal with the way to what is missing}
  static Response instead(int status, String text, String path) {
    return json(status, Json.object().put("message", text).put("next", path));
  }

  private static List<Json> json(List<SignalCall> signals) {
    return signals.stream()
        .map(it -> Json.object().put("method", it.method()).put("options", it.options()))
        .toList();
  }

  static Response seeOther(String path) {
    return new Response(SEE_OTHER, Map.of("location", path), Map.of(), Bytes.EMPTY);
  }

  static Response seeOther(Route route) {
    return seeOther(route.path());
  }

  /// {@return the same answer, by which the browser learns its session}
  static Response withSession(Response response, String id) {
    return with(response, Sessions.COOKIE, Cookie.ofSession(id));
  }

  /// {@return the same answer with one more cookie}
  static Response with(Response response, String name, Cookie cookie) {
    var cookies = new TreeMap<>(response.cookies());
    cookies.put(name, cookie);
    return new Response(response.status(), response.headers(), cookies, response.body());
  }

  private static Response json(int status, Json body) {
    return new Response(status, Map.of("content-type", "application/json"), Map.of(), body.bytes());
  }
}
