package dev.passkeylab.desktop.inspector;

import dev.passkeylab.bytes.Bytes;
import java.util.ArrayList;
import java.util.List;

/// A line of the hex view.
///
/// @param offset of its first byte in the payload
/// @param bytes the bytes, fewer only in the last line
record HexRow(int offset, Bytes bytes) {

  static final int WIDTH = 16;

  static List<HexRow> of(Bytes bytes) {
    var rows = new ArrayList<HexRow>();
    for (int at = 0; at < bytes.length(); at += WIDTH) {
      rows.add(new HexRow(at, bytes.slice(at, Math.min(WIDTH, bytes.length() - at))));
    }
    return rows;
  }

  static String hex(int value) {
    return "%02x".formatted(value);
  }

  static String ascii(int value) {
    return value > 0x20 && value < 0x7f ? String.valueOf((char) value) : "·";
  }
}
