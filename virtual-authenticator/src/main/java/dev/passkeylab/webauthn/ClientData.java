package dev.passkeylab.webauthn;

import dev.passkeylab.bytes.Bytes;
import java.util.Locale;

/// What the client vouches for, WebAuthn §5.8.1.
///
/// @param type `webauthn.create` or `webauthn.get`
/// @param origin the caller's origin, serialised
public record ClientData(String type, Bytes challenge, String origin, boolean crossOrigin) {

  /// The type in a registration.
  public static final String CREATE = "webauthn.create";

  /// The type in an authentication.
  public static final String GET = "webauthn.get";

  /// {@return the exact bytes of clientDataJSON, by the serialisation of §5.8.1.1}
  public Bytes serialize() {
    return Bytes.utf8(
        "{\"type\":"
            + quoted(type)
            + ",\"challenge\":"
            + quoted(challenge.base64url())
            + ",\"origin\":"
            + quoted(origin)
            + ",\"crossOrigin\":"
            + crossOrigin
            + "}");
  }

  /// CCDToString, §5.8.1.1: escapes only what JSON demands.
  private static String quoted(String text) {
    var out = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(point -> append(out, point));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int point) {
    if (point == '"' || point == '\\') {
      out.append('\\').append((char) point);
    } else if (point < 0x20) {
      out.append(String.format(Locale.ROOT, "\\u%04x", point));
    } else {
      out.appendCodePoint(point);
    }
  }
}
