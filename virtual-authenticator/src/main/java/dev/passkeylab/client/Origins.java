package dev.passkeylab.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Origins as HTML serialises them: `https://example.test`, `http://localhost:8080`. What a browser
/// would spell in another way, or could not have, is none.
public final class Origins {

  private static final String LABEL = "[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?";

  /// Browsers take a host that ends in a number for an IPv4 address, which is no domain.
  private static final String HOST =
      "(" + LABEL + "\\.)*(?!([0-9]+|0x[0-9a-f]*)(\\.?(:|$)))" + LABEL + "\\.?";

  private static final Pattern ORIGIN =
      Pattern.compile("(?<scheme>https?)://(?<host>" + HOST + ")(:(?<port>[1-9][0-9]{0,4}))?");

  private static final Pattern DOMAIN = Pattern.compile(HOST);

  private static final int LONGEST_HOST = 253;
  private static final int LONGEST_ORIGIN = "https://".length() + LONGEST_HOST + ":65535".length();
  private static final int HIGHEST_PORT = 65_535;

  private Origins() {}

  /// {@return whether this is an origin of a web page, with a domain or `localhost` for its host}
  public static boolean isOrigin(String text) {
    return host(text).isPresent();
  }

  /// {@return whether this can be a domain, as a browser spells it}
  public static boolean isDomain(String text) {
    return text.length() <= LONGEST_HOST && DOMAIN.matcher(text).matches();
  }

  /// {@return the host of an origin; empty when this is none}
  public static Optional<String> host(String origin) {
    var parts = ORIGIN.matcher(origin);
    if (origin.length() > LONGEST_ORIGIN
        || !parts.matches()
        || parts.group("host").length() > LONGEST_HOST) {
      return Optional.empty();
    }
    var port = parts.group("port");
    return port == null || isOpen(parts.group("scheme"), Integer.parseInt(port))
        ? Optional.of(parts.group("host"))
        : Optional.empty();
  }

  /// {@return the origin of an address, as HTML serialises it: without a path, in lower case,
  /// without the port of the scheme; empty when it has none that may use passkeys}
  // DEVIATION: the URL Standard also reads domains that are not ASCII, and repairs much.
  static Optional<String> ofUrl(String url) {
    try {
      var parts = new URI(url);
      if (parts.getScheme() == null || parts.getHost() == null) {
        return Optional.empty();
      }
      var scheme = parts.getScheme().toLowerCase(Locale.ROOT);
      var port = parts.getPort();
      boolean written = port >= 0 && isOpen(scheme, port);
      var host = scheme + "://" + parts.getHost().toLowerCase(Locale.ROOT);
      return Optional.of(written ? host + ":" + port : host).filter(Origins::isOrigin);
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  // The port of the scheme is left out when an origin is written.
  private static boolean isOpen(String scheme, int port) {
    return port <= HIGHEST_PORT && port != (scheme.equals("https") ? 443 : 80);
  }
}
