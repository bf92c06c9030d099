package dev.passkeylab.server;

import dev.passkeylab.server.device.DeviceApi;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/// Which requests are for us: not those of pages elsewhere (CSRF), nor those for a host that only
/// claims to be this one (DNS rebinding).
///
/// @param origin where the site's pages are
record Admission(String origin) {

  /// The type, and of what may follow it: nothing that says another charset.
  private static final Pattern JSON =
      Pattern.compile(
          "application/json *+(; *+charset *= *\"?utf-?8\"? *+|; *+(?!charset)[^;]*+)*+",
          Pattern.CASE_INSENSITIVE);

  private static final String SAME_ORIGIN = "same-origin";
  private static final String FETCH_SITE = "sec-fetch-site";

  /// @throws Refused when the request is not for us
  void check(String method, String path, HttpFields headers) throws Refused {
    boolean device = DeviceApi.isAt(path);
    checkHost(headers, device);
    if (method.equals("GET") || method.equals("HEAD") || device && method.equals("OPTIONS")) {
      return;
    }
    if (!device) {
      checkOrigin(headers);
    }
    if (method.equals("POST")) {
      checkType(headers.get(HttpHeader.CONTENT_TYPE));
    }
  }

  /// {@return whether it is this computer by its number, where no page may use passkeys}
  boolean isByNumber(HttpFields headers) {
    var host = headers.get(HttpHeader.HOST);
    return host != null && byNumber().contains(host);
  }

  private List<String> byNumber() {
    return List.of(host().replace("localhost", "127.0.0.1"), host().replace("localhost", "[::1]"));
  }

  private String host() {
    return origin.substring(origin.indexOf("://") + "://".length());
  }

  private void checkHost(HttpFields headers, boolean device) throws Refused {
    var host = headers.get(HttpHeader.HOST);
    if (!host().equals(host) && !(device && isByNumber(headers))) {
      throw new Refused(Refused.MISDIRECTED, "This is " + origin + ", not " + said(host) + ".");
    }
  }

  /// Programs that are no browsers send no origin; those that are cannot leave it out.
  private void checkOrigin(HttpFields headers) throws Refused {
    var from = headers.get(HttpHeader.ORIGIN);
    var site = headers.get(FETCH_SITE);
    if (from != null && !from.equals(origin) || site != null && !site.equals(SAME_ORIGIN)) {
      throw new Refused(
          Refused.FORBIDDEN,
          "Messages come from pages of " + origin + ", not of " + elsewhere(from) + ".");
    }
  }

  /// Some browsers say where a message is from, some only that it is from elsewhere.
  private static String elsewhere(@Nullable String from) {
    return from == null ? "another site" : from;
  }

  /// A form of another page can send anything but this type.
  private static void checkType(@Nullable String type) throws Refused {
    if (type == null || !JSON.matcher(type).matches()) {
      throw new Refused(
          Refused.UNSUPPORTED_TYPE,
          "It takes JSON in UTF-8: content-type application/json, not " + said(type) + ".");
    }
  }

  private static String said(@Nullable String header) {
    return header == null ? "none" : header;
  }
}
