package dev.passkeylab.cli;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The origin of `--origin`, spelled as a browser spells it: anything else would end up in the
/// client data and never match what a server expects.
final class OriginOption implements ITypeConverter<String> {

  /// What pages without an origin of their own have.
  private static final String OPAQUE = "null";

  private static final Pattern URL =
      Pattern.compile(
          "(?<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?<host>\\[[0-9A-Fa-f:.]+]|[^\\s:/?#@\\[\\]]+)"
              + "(?<port>:[0-9]{1,5})?(?<rest>[/?#].*)?");

  @Override
  public String convert(String text) {
    var origin = origin(text);
    if (origin.isEmpty()) {
      throw new TypeConversionException(
          "'%s' is no origin; expected one such as https://example.test or http://localhost:8080"
              .formatted(text));
    }
    if (!origin.get().equals(text)) {
      throw new TypeConversionException(
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
