package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The bytes that a text spells.
///
/// @param flaw what is wrong with the text itself; empty when nothing is
/// @param assumed what was taken for granted where the text could be read otherwise; or empty
/// @param label what the text says that the bytes are
/// @param further what PEM text spells behind the first
record Unwrapped(
    Encoding encoding,
    Bytes bytes,
    String flaw,
    String assumed,
    Optional<PayloadFormat> label,
    List<Bytes> further) {

  /// How text spells bytes.
  enum Encoding {
    PEM("pem"),
    DATA_URL("data-url"),
    HEX("hex"),
    BASE64URL("base64url"),
    BASE64("base64");

    private final String id;

    Encoding(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }
  }

  // Shorter than this, a word of plain text is taken for hex or base64url far too often.
  private static final int SHORTEST_SURE = 16;
  private static final Pattern HEX = Pattern.compile("[0-9A-Fa-fxX:,\\s]+");
  // Of a list of bytes as programs write it, each may have its own 0x.
  private static final Pattern NO_DIGITS = Pattern.compile("\\b0[xX]|[:,\\s]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  Unwrapped(Encoding encoding, Bytes bytes, String flaw, String assumed) {
    this(encoding, bytes, flaw, assumed, Optional.empty(), List.of());
  }

  /// {@return what `input` spells, if it is text that spells bytes}
  ///
  /// @param certain whether the caller says that bytes are spelled, so that short base64url counts
  ///   too
  static Optional<Unwrapped> of(Bytes input, boolean certain) {
    if (!TextBytes.isPlainText(input)) {
      return Optional.empty();
    }
    var text = TextBytes.withoutMark(input).asUtf8().strip();
    if (text.startsWith(Pem.BEGIN)) {
      return Pem.read(text);
    } else if (text.regionMatches(true, 0, "data:", 0, 5)) {
      return DataUrl.read(text);
    }
    return hex(text).or(() -> base64(text, certain));
  }

  private static Optional<Unwrapped> hex(String text) {
    if (!HEX.matcher(text).matches()) {
      return Optional.empty();
    }
    var digits = NO_DIGITS.matcher(text).replaceAll("");
    boolean odd = digits.length() % 2 != 0;
    boolean isShort = digits.length() < SHORTEST_SURE;
    if (digits.isEmpty()
        || digits.indexOf('x') >= 0
        || digits.indexOf('X') >= 0
        || odd && isShort) {
      return Optional.empty();
    }
    var bytes = Bytes.fromHex(digits.substring(0, digits.length() & ~1));
    var flaw = odd ? "an odd number of hex digits; expected two for each byte" : "";
    // A group of four characters of base64 may end after two or three, but not after one.
    boolean ambiguous = digits.length() == text.length() && digits.length() % 4 != 1;
    var assumed = ambiguous ? "taken for hex, though it could be base64url" : "";
    return Optional.of(new Unwrapped(Encoding.HEX, bytes, flaw, assumed));
  }

  private static Optional<Unwrapped> base64(String text, boolean certain) {
    if (text.isEmpty() || !text.chars().allMatch(Unwrapped::isBase64)) {
      return Optional.empty();
    }
    boolean standard = text.indexOf('+') >= 0 || text.indexOf('/') >= 0 || text.indexOf('=') >= 0;
    var encoding = standard ? Encoding.BASE64 : Encoding.BASE64URL;
    boolean oneWord = text.length() >= SHORTEST_SURE && !text.contains(" ");
    var whole = decode(text).map(b -> new Unwrapped(encoding, b, "", ""));
    var flaw = "cut off in the middle of a byte";
    return whole
        .or(() -> decodeWhatFits(text).map(b -> new Unwrapped(encoding, b, flaw, "")))
        .filter(
            u -> certain || oneWord || Detection.of(u.bytes()).isPresent() && u.flaw().isEmpty());
  }

  private static boolean isBase64(int c) {
    return c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || "+/-_= \t\r\n".indexOf(c) >= 0;
  }

  /// {@return the bytes of base64 that may end in the middle of a byte}
  static Optional<Bytes> decodeWhatFits(String text) {
    // One character alone of a group of four spells no byte.
    return decode(text).or(() -> decode(text.substring(0, Math.max(0, text.length() - 1))));
  }

  /// {@return the bytes of base64 in either alphabet, with or without padding}
  static Optional<Bytes> decode(String text) {
    var bare = SPACE.matcher(text).replaceAll("").replace('+', '-').replace('/', '_');
    try {
      return Optional.of(Bytes.wrap(Base64.getUrlDecoder().decode(bare)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
