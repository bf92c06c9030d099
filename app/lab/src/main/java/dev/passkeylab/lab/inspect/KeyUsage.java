package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import java.util.ArrayList;
import java.util.List;

/// The bits of the extension keyUsage (RFC 5280 §4.2.1.3).
final class KeyUsage {

  private static final List<String> NAMES =
      List.of(
          "digitalSignature",
          "nonRepudiation",
          "keyEncipherment",
          "dataEncipherment",
          "keyAgreement",
          "keyCertSign",
          "cRLSign",
          "encipherOnly",
          "decipherOnly");

  private KeyUsage() {}

  /// {@return the names of the bits that are set}
  ///
  /// @param content of the bit string, its number of unused bits in front
  static String words(Bytes content) {
    var words = new ArrayList<String>();
    for (int bit = 0; bit < NAMES.size() && 1 + bit / 8 < content.length(); bit++) {
      if ((content.at(1 + bit / 8) >> 7 - bit % 8 & 1) == 1) {
        words.add(NAMES.get(bit));
      }
    }
    return String.join(" ", words);
  }
}
