package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import java.util.ArrayList;

/// Bytes as texts of several lines.
final class ByteTexts {

  private static final int WIDTH = 16;
  private static final int JAVA_WIDTH = 12;

  private ByteTexts() {}

  /// {@return lines of sixteen bytes with offset, hex and ASCII}
  ///
  /// @param first the offset of the first byte in its payload
  static String hexDump(Bytes bytes, int first) {
    var lines = new ArrayList<String>();
    for (int at = 0; at < bytes.length(); at += WIDTH) {
      var hex = new StringBuilder();
      var text = new StringBuilder();
      for (int i = at; i < Math.min(at + WIDTH, bytes.length()); i++) {
        int b = bytes.at(i);
        hex.append(i - at == WIDTH / 2 ? "  " : " ").append("%02x".formatted(b));
        text.append(b >= 0x20 && b < 0x7F ? (char) b : '.');
      }
      lines.add("%08x %-49s  |%s|".formatted(first + at, hex, text));
    }
    return String.join("\n", lines);
  }

  /// {@return an array as Java writes it}
  static String java(Bytes bytes) {
    var lines = new ArrayList<String>();
    for (int at = 0; at < bytes.length(); at += JAVA_WIDTH) {
      var line = new ArrayList<String>();
      for (int i = at; i < Math.min(at + JAVA_WIDTH, bytes.length()); i++) {
        int b = bytes.at(i);
        line.add((b > 0x7F ? "(byte) " : "") + "0x%02x".formatted(b));
      }
      lines.add("  " + String.join(", ", line));
    }
    return lines.isEmpty() ? "new byte[] {}" : "new byte[] {\n" + String.join(",\n", lines) + "\n}";
  }
}
