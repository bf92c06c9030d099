package dev.passkeylab.server;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.Request;
import dev.passkeylab.lab.relyingparty.Response;
import dev.passkeylab.lab.relyingparty.page.PageJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.util.Callback;

/// Hands what comes over HTTP to a site, and what it says back: pages as HTML, everything else as
/// it is.
final class SiteHandler extends Handler.Abstract {

  /// No message of ours comes near it.
  private static final int LARGEST_BODY = 64 * 1024;

  private static final Duration REMEMBERED = Duration.ofDays(400);
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final Map<String, String> ASSETS =
      Map.of("/assets/page.js", "text/javascript", "/assets/page.css", "text/css");

  private final String origin;
  private final Function<Request, Response> site;

  /// @param origin where the site's pages are
  SiteHandler(String origin, Function<Request, Response> site) {
    this.origin = origin;
    this.site = site;
  }

  @Override
  public boolean handle(
      org.eclipse.jetty.server.Request request,
      org.eclipse.jetty.server.Response response,
      Callback callback)
      throws IOException {
    var path = request.getHttpURI().getPath();
    response.getHeaders().put("content-security-policy", POLICY);
    response.getHeaders().put("x-content-type-options", "nosniff");
    response.getHeaders().put("referrer-policy", "no-referrer");
    response.getHeaders().put("cache-control", "no-store");
    if (ASSETS.containsKey(path)) {
      send(response, callback, 200, ASSETS.getOrDefault(path, "text/plain"), asset(path));
      return true;
    }
    var refusal = refusal(request);
    if (!refusal.isEmpty()) {
      send(response, callback, 400, "text/plain", Bytes.utf8(refusal));
      return true;
    }
    var asked = asked(request);
    if (asked.body().length() > LARGEST_BODY) {
      send(response, callback, 413, "text/plain", Bytes.utf8("The message is too long."));
      return true;
    }
    answer(request.isSecure(), asked, site.apply(asked), response, callback);
    return true;
  }

  private static Bytes asset(String path) {
    var file = path.substring(path.lastIndexOf('/') + 1);
    try (var in = SiteHandler.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return Bytes.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What makes a request none of ours: a host that only claims to be this one (DNS rebinding), or
  /// a message from a page of somebody else.
  private String refusal(org.eclipse.jetty.server.Request request) {
    var headers = request.getHeaders();
    var host = headers.get(HttpHeader.HOST);
    if (host == null || !origin.endsWith("://" + host)) {
      return "This is " + origin + ", not " + host + ".";
    }
    if (!request.getMethod().equals("POST")) {
      return "";
    }
    if (!origin.equals(headers.get(HttpHeader.ORIGIN))) {
      return "Messages come from pages of " + origin + " only.";
    }
    var type = headers.get(HttpHeader.CONTENT_TYPE);
    return type != null && type.startsWith("application/json")
        ? ""
        : "Messages are JSON: content-type application/json.";
  }

  private static Request asked(org.eclipse.jetty.server.Request request) throws IOException {
    var headers = new TreeMap<String, String>();
    request
        .getHeaders()
        .forEach(it -> headers.put(it.getLowerCaseName(), String.valueOf(it.getValue())));
    var cookies = new TreeMap<String, String>();
    for (HttpCookie cookie : org.eclipse.jetty.server.Request.getCookies(request)) {
      cookies.put(cookie.getName(), cookie.getValue());
    }
    return new Request(
        request.getMethod(), request.getHttpURI().getPathQuery(), headers, cookies, body(request));
  }

  /// At most one byte more than is allowed is read.
  private static Bytes body(org.eclipse.jetty.server.Request request) throws IOException {
    try (var in = Content.Source.asInputStream(request)) {
      return Bytes.wrap(in.readNBytes(LARGEST_BODY + 1));
    }
  }

  private static void answer(
      boolean secure,
      Request asked,
      Response given,
      org.eclipse.jetty.server.Response response,
      Callback callback) {
    given.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    given
        .cookies()
        .forEach((name, cookie) -> {
          var attributes =
              HttpCookie.build(name, cookie.value())
                  .path("/")
                  .httpOnly(true)
                  .secure(secure)
                  .sameSite(HttpCookie.SameSite.LAX);
          if (cookie.value().isEmpty()) {
            attributes.maxAge(0);
          } else if (cookie.persistent()) {
            attributes.maxAge(REMEMBERED.toSeconds());
          }
          org.eclipse.jetty.server.Response.addCookie(response, attributes.build());
        });
    if (asked.method().equals("GET") && given.status() == 200 && isPage(given)) {
      send(response, callback, 200, "text/html; charset=utf-8", html(given));
    } else {
      var type = given.headers().getOrDefault("content-type", "text/plain");
      send(response, callback, given.status(), type, given.body());
    }
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

  private static void send(
      org.eclipse.jetty.server.Response response,
      Callback callback,
      int status,
      String type,
      Bytes body) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.write(true, ByteBuffer.wrap(body.toArray()), callback);
  }
}
