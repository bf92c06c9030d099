package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/// Questions about bytes that may be text.
final class TextBytes {

  private TextBytes() {}

  static boolean isUtf8(Bytes bytes) {
    return firstNotUtf8(bytes) < 0;
  }

  /// {@return the index of the first byte of what is not UTF-8, or -1}
  static int firstNotUtf8(Bytes bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var in = ByteBuffer.wrap(bytes.toArray());
    var result = decoder.decode(in, CharBuffer.allocate(bytes.length() + 1), true);
    return result.isError() ? in.position() : -1;
  }

  /// {@return whether this is text that people write: UTF-8 without control characters other than
  /// line ends and tabs}
  static boolean isPlainText(Bytes bytes) {
    for (int i = 0; i < bytes.length(); i++) {
      int b = bytes.at(i);
      if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' || b == 0x7F) {
        return false;
      }
    }
    return !bytes.isEmpty() && isUtf8(bytes);
  }

  /// {@return the bytes without the mark that some programs put in front of UTF-8}
  static Bytes withoutMark(Bytes bytes) {
    int mark = markLength(bytes);
    return bytes.slice(mark, bytes.length() - mark);
  }

  /// {@return the length of the byte order mark, 3 or 0}
  static int markLength(Bytes bytes) {
    boolean marked = bytes.length() >= 3 && bytes.number(0, 3) == 0xEFBBBF;
    return marked ? 3 : 0;
  }

  /// {@return as much text from the beginning as a value can show}
  static String beginning(Bytes bytes) {
    return bytes.slice(0, Math.min(bytes.length(), 4 * Node.LONGEST_VALUE)).asUtf8();
  }
}
