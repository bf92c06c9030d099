package dev.passkeylab.client;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a browser spells an origin: anything else would end up in the client data and never match
/// what a server expects.
public final class OriginSpelling {

  /// What pages without an origin of their own have.
  private static final String OPAQUE = "null";

  private static final Pattern URL =
      Pattern.compile(
          "(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?<host>\\[[0-9A-Fa-f:.]+]|[^\\s:/?#@\\[\\]]+)"
              + "(?<port>:[0-9]{1,5})?(?<rest>[/?#].*)?");

  private OriginSpelling() {}

  /// {@return the text, which is an origin as a browser spells it}
  ///
  /// @throws IllegalArgumentException saying what is wrong with it
  public static String checked(String text) {
    var origin = origin(text);
    if (origin.isEmpty()) {
      throw new IllegalArgumentException(
          "'%s' is no origin; expected one such as https://example.test or http://localhost:8080"
              .formatted(text));
    }
    if (!origin.get().equals(text)) {
      throw new IllegalArgumentException(
          "'%s' is not how a browser spells an origin; expected %s".formatted(text, origin.get()));
    }
    return text;
  }

  private static Optional<String> origin(String text) {
    var parts = URL.matcher(text);
    if (text.equals(OPAQUE)) {
      return Optional.of(text);
    } else if (!parts.matches()) {
      return Optional.empty();
    }
    var scheme = parts.group("scheme").toLowerCase(Locale.ROOT);
    try {
      return Optional.of(
          scheme
              + "://"
              + IDN.toASCII(parts.group("host")).toLowerCase(Locale.ROOT)
              + port(scheme, parts.group("port")));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String port(String scheme, @Nullable String port) {
    if (port == null) {
      return "";
    }
    int number = Integer.parseInt(port.substring(1));
    boolean usual =
        switch (scheme) {
          case "https" -> number == 443;
          case "http" -> number == 80;
          default -> false;
        };
    return usual ? "" : ":" + number;
  }
}
