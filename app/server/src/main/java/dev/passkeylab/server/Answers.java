package dev.passkeylab.server;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.Cookie;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.lab.relyingparty.page.PageJson;
import dev.passkeylab.webauthn.Json;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.Callback;

/// Sends answers as HTTP: pages as HTML, everything else as it is.
final class Answers {

  private static final Duration REMEMBERED = Duration.ofDays(400);
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final String PERMISSIONS =
      "publickey-credentials-get=(self), publickey-credentials-create=(self)";

  private Answers() {}

  /// Puts what every answer has.
  static void protect(HttpFields.Mutable headers) {
    headers.put("content-security-policy", CONTENT_POLICY);
    headers.put("permissions-policy", PERMISSIONS);
    headers.put("x-content-type-options", "nosniff");
    headers.put("referrer-policy", "no-referrer");
    headers.put("cross-origin-opener-policy", "same-origin");
    headers.put("cache-control", "no-store");
  }

  /// {@return why a request is refused, in the form that the site's own refusals have}
  static Bytes message(String why) {
    return Json.object().put("message", why).bytes();
  }

  /// @param page whether a page is wanted, so that one is sent as HTML
  static void send(
      Response given, boolean page, org.eclipse.jetty.server.Response to, Callback callback) {
    given.headers().forEach((name, value) -> to.getHeaders().put(name, value));
    given
        .cookies()
        .forEach((name, cookie) ->
            org.eclipse.jetty.server.Response.addCookie(to, cookie(name, cookie, to)));
    if (page && given.status() == 200 && isPage(given)) {
      send(200, "text/html; charset=utf-8", html(given), to, callback);
    } else {
      var type = given.headers().getOrDefault("content-type", "text/plain");
      send(given.status(), type, given.body(), to, callback);
    }
  }

  static void send(Assets asset, org.eclipse.jetty.server.Response to, Callback callback) {
    asset.headers().forEach((name, value) -> to.getHeaders().put(name, value));
    to.setStatus(200);
    to.write(true, ByteBuffer.wrap(asset.content().toArray()), callback);
  }

  static void send(
      int status,
      String type,
      Bytes body,
      org.eclipse.jetty.server.Response to,
      Callback callback) {
    to.setStatus(status);
    to.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    to.write(true, ByteBuffer.wrap(body.toArray()), callback);
  }

  private static HttpCookie cookie(
      String name, Cookie cookie, org.eclipse.jetty.server.Response to) {
    var attributes =
        HttpCookie.build(CookieNames.of(to.getRequest()).outside(name), cookie.value())
            .path("/")
            .httpOnly(true)
            .secure(to.getRequest().isSecure())
            .sameSite(HttpCookie.SameSite.LAX);
    if (cookie.value().isEmpty()) {
      attributes.maxAge(0);
    } else if (cookie.persistent()) {
      attributes.maxAge(REMEMBERED.toSeconds());
    }
    return attributes.build();
  }

  private static boolean isPage(Response given) {
    return given.body().asUtf8().startsWith("{\"page\":");
  }

  private static Bytes html(Response given) {
    try {
      return Bytes.utf8(PageHtml.of(PageJson.read(given.body())));
    } catch (Malformed e) {
      throw new IllegalStateException("the site wrote a page that it cannot read", e);
    }
  }
}
