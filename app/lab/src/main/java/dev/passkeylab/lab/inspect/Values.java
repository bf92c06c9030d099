package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;

/// Values as people read them, never longer than a line should be.
final class Values {

  private Values() {}

  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return text.substring(0, end) + "…";
  }

  static String hex(Bytes bytes) {
    int most = Node.LONGEST_VALUE / 2 - 2;
    return bytes.length() <= most
        ? "h'" + bytes.hex() + "'"
        : "h'" + bytes.slice(0, most).hex() + "…";
  }

  static String number(Bytes bytes, int offset, int size) {
    return Long.toUnsignedString(bytes.number(offset, size));
  }

  static String count(String what, int count) {
    return what + " of " + count;
  }
}
