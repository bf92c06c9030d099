package dev.passkeylab.lab.report;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.trace.Payload;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Shows the bytes of a payload as text: JSON laid out, text as it is, all else as a hex dump.
final class PayloadText {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int ROW = 16;

  private PayloadText() {}

  static String of(Payload payload) {
    return switch (payload.format()) {
      case JSON, CLIENT_DATA -> json(payload.bytes());
      case TEXT -> payload.bytes().asUtf8();
      case CBOR,
          AUTHENTICATOR_DATA,
          ATTESTATION_OBJECT,
          COSE_KEY,
          CTAP_REQUEST,
          CTAP_RESPONSE,
          SIGNATURE,
          CERTIFICATE,
          PUBLIC_KEY,
          DER,
          RAW ->
          hexDump(payload.bytes());
    };
  }

  private static String json(Bytes bytes) {
    try {
      var tree = JSON.readTree(bytes.toArray());
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    } catch (JacksonException _) {
      return bytes.asUtf8();
    }
  }

  /// {@return offset, sixteen bytes in hex, and those that are ASCII, a row}
  static String hexDump(Bytes bytes) {
    var dump = new StringBuilder();
    for (int at = 0; at < bytes.length(); at += ROW) {
      var row = bytes.slice(at, Math.min(ROW, bytes.length() - at));
      var hex = row.hex().replaceAll("..", "$0 ");
      dump.append("%04x  %-48s  ".formatted(at, hex));
      for (int i = 0; i < row.length(); i++) {
        int b = row.at(i);
        dump.append(b >= 0x20 && b < 0x7F ? (char) b : '.');
      }
      dump.append('\n');
    }
    return dump.toString();
  }
}
