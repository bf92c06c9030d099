package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Data URLs (RFC 2397): a media type, parameters, and the data in base64 or per cent encoding.
final class DataUrl {

  private DataUrl() {}

  static Optional<Unwrapped> read(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      return Optional.empty();
    }
    var data = text.substring(comma + 1);
    boolean base64 = text.substring(0, comma).strip().toLowerCase(Locale.ROOT).endsWith(";base64");
    if (!base64) {
      return Optional.of(new Unwrapped(Unwrapped.Encoding.DATA_URL, percentDecoded(data), "", ""));
    }
    var escaped = data.indexOf('%') >= 0 ? percentDecoded(data).asUtf8() : data;
    var whole = Unwrapped.decode(escaped);
    var flaw = whole.isPresent() ? "" : "cut off in the middle of a byte";
    return whole
        .or(() -> Unwrapped.decodeWhatFits(escaped))
        .map(bytes -> new Unwrapped(Unwrapped.Encoding.DATA_URL, bytes, flaw, ""));
  }

  /// {@return the bytes, `%` and what follows it as they are where they spell none}
  private static Bytes percentDecoded(String text) {
    var in = text.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
      if (low < 0) {
        out.write(in[i]);
      } else {
        out.write(high << 4 | low);
        i += 2;
      }
    }
    return Bytes.wrap(out.toByteArray());
  }
}
