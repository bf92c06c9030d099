package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The bytes that a text spells.
///
/// @param flaw what is wrong with the text itself; empty when nothing is
record Unwrapped(Encoding encoding, Bytes bytes, String flaw) {

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
  private static final Pattern HEX = Pattern.compile("(0x)?[0-9A-Fa-f:\\s]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String PEM_BEGIN = "-----BEGIN ";
  private static final String PEM_END = "-----END ";

  /// {@return what `input` spells, if it is text that spells bytes}
  ///
  /// @param certain whether the caller says that bytes are spelled, so that short base64url counts
  ///   too
  static Optional<Unwrapped> of(Bytes input, boolean certain) {
    if (!TextBytes.isPlainText(input)) {
      return Optional.empty();
    }
    var text = input.asUtf8().strip();
    if (text.startsWith(PEM_BEGIN)) {
      return pem(text);
    } else if (text.regionMatches(true, 0, "data:", 0, 5)) {
      return dataUrl(text);
    }
    return hex(text).or(() -> base64(text, certain));
  }

  private static Optional<Unwrapped> pem(String text) {
    int from = text.indexOf('\n');
    int end = text.indexOf(PEM_END);
    var flaw = end < 0 ? "the line that starts with \"-----END\" is missing" : "";
    int to = end < 0 ? text.length() : end;
    return from < 0 || to < from
        ? Optional.empty()
        : decode(text.substring(from, to)).map(b -> new Unwrapped(Encoding.PEM, b, flaw));
  }

  private static Optional<Unwrapped> dataUrl(String text) {
    int comma = text.indexOf(',');
    boolean base64 =
        comma > 0 && text.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64");
    return base64
        ? decode(text.substring(comma + 1)).map(b -> new Unwrapped(Encoding.DATA_URL, b, ""))
        : Optional.empty();
  }

  private static Optional<Unwrapped> hex(String text) {
    if (!HEX.matcher(text).matches()) {
      return Optional.empty();
    }
    var digits = SPACE.matcher(text.startsWith("0x") ? text.substring(2) : text).replaceAll("");
    digits = digits.replace(":", "");
    boolean odd = digits.length() % 2 != 0;
    if (digits.isEmpty() || odd && digits.length() < SHORTEST_SURE) {
      return Optional.empty();
    }
    var bytes = Bytes.fromHex(digits.substring(0, digits.length() & ~1));
    var flaw = odd ? "an odd number of hex digits; expected two for each byte" : "";
    return Optional.of(new Unwrapped(Encoding.HEX, bytes, flaw));
  }

  private static Optional<Unwrapped> base64(String text, boolean certain) {
    if (text.isEmpty() || !text.chars().allMatch(Unwrapped::isBase64)) {
      return Optional.empty();
    }
    boolean standard = text.indexOf('+') >= 0 || text.indexOf('/') >= 0 || text.indexOf('=') >= 0;
    var encoding = standard ? Encoding.BASE64 : Encoding.BASE64URL;
    boolean oneWord = text.length() >= SHORTEST_SURE && !text.contains(" ");
    var whole = decode(text).map(b -> new Unwrapped(encoding, b, ""));
    var flaw = "cut off in the middle of a byte";
    // One character alone of a group of four spells no byte: drop it, and say so.
    return whole
        .or(() ->
            decode(text.substring(0, text.length() - 1)).map(b -> new Unwrapped(encoding, b, flaw)))
        .filter(
            u -> certain || oneWord || Detection.of(u.bytes()).isPresent() && u.flaw().isEmpty());
  }

  private static boolean isBase64(int c) {
    return c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || "+/-_= \t\r\n".indexOf(c) >= 0;
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
