package dev.passkeylab.cbor;

import dev.passkeylab.bytes.Bytes;

/// A check that bytes are UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above
/// U+10FFFF.
final class Utf8 {

  private Utf8() {}

  /// {@return the index of the first byte that does not continue valid UTF-8, the length if the
  /// last character is cut off, or -1}
  static int firstError(Bytes bytes) {
    int at = 0;
    while (at < bytes.length()) {
      int lead = bytes.at(at++);
      int more = continuations(lead);
      if (more < 0) {
        return at - 1;
      }
      for (int i = 0; i < more; i++, at++) {
        if (at == bytes.length() || !continues(lead, i, bytes.at(at))) {
          return at;
        }
      }
    }
    return -1;
  }

  private static int continuations(int lead) {
    if (lead < 0x80) {
      return 0;
    } else if (lead < 0xC2) {
      return -1;
    } else if (lead < 0xE0) {
      return 1;
    } else if (lead < 0xF0) {
      return 2;
    }
    return lead < 0xF5 ? 3 : -1;
  }

  private static boolean continues(int lead, int index, int next) {
    int low = 0x80;
    int high = 0xBF;
    if (index == 0) {
      switch (lead) {
        case 0xE0 -> low = 0xA0;
        case 0xED -> high = 0x9F;
        case 0xF0 -> low = 0x90;
        case 0xF4 -> high = 0x8F;
        default -> {}
      }
    }
    return low <= next && next <= high;
  }
}
