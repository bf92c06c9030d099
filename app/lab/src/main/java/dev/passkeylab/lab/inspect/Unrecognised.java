package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import java.util.function.IntPredicate;

/// Why nothing is recognised in something that was pasted or opened.
///
/// @param offset index of the first byte that stands in the way
/// @param message what it is, at what place, and what was expected
public record Unrecognised(int offset, String message) {

  private static final String KNOWN =
      "hex, base64, base64url, JSON, PEM, a data URL, or the bytes of CBOR, CTAP or DER";

  /// {@return what stands in the way of reading `input`, in which an inspection recognised nothing}
  public static Unrecognised of(Bytes input) {
    if (input.isEmpty()) {
      return new Unrecognised(0, "It is empty. Expected: " + KNOWN + ".");
    } else if (!TextBytes.isPlainText(input)) {
      var said =
          "These %,d bytes are no text, and none of the formats begins with %s. Expected: %s.";
      var begin = "0x%02x".formatted(input.at(0));
      return new Unrecognised(0, said.formatted(input.length(), begin, KNOWN));
    }
    return text(TextBytes.withoutMark(input).asUtf8());
  }

  private static Unrecognised text(String text) {
    if (text.strip().startsWith(Pem.BEGIN)) {
      return at(text, text.indexOf(Pem.BEGIN), "PEM begins here, but no base64 follows");
    }
    int hex = first(text, c -> Character.digit(c, 16) >= 0 || isBetween(c));
    int base64 = first(text, c -> isBase64(c) || Character.isWhitespace(c));
    if (base64 < 0 && hex < 0) {
      return at(text, 0, "text that may be base64url, but spells nothing known");
    } else if (base64 < 0) {
      return at(text, hex, quoted(text, hex) + " is not hex, and as base64url nothing is known");
    }
    return at(text, base64, quoted(text, base64) + " is neither hex nor base64url");
  }

  private static int first(String text, IntPredicate allowed) {
    for (int i = 0; i < text.length(); i++) {
      if (!allowed.test(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBetween(int c) {
    return Character.isWhitespace(c) || c == ':' || c == ',';
  }

  private static boolean isBase64(int c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || "+/-_=".indexOf(c) >= 0;
  }

  private static String quoted(String text, int index) {
    return "“" + Character.toString(text.codePointAt(index)) + "”";
  }

  private static Unrecognised at(String text, int index, String what) {
    var before = text.substring(0, index);
    long line = 1 + before.chars().filter(c -> c == '\n').count();
    int column = index - before.lastIndexOf('\n');
    var message = "Line %d, column %d: %s. Expected: %s.".formatted(line, column, what, KNOWN);
    return new Unrecognised(Bytes.utf8(before).length(), message);
  }
}
