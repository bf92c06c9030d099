package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Client data in the stages in which it is read: bytes, text, JSON.
///
/// @param bytes the exact bytes, which are what is signed
record ClientDataReading(Reading<Bytes> bytes, Reading<String> text, Reading<JsonObject> json) {

  private static final Bytes BYTE_ORDER_MARK = Bytes.ofInts(0xEF, 0xBB, 0xBF);

  static ClientDataReading of(Reading<Bytes> bytes, Check utf8, Check json) {
    var text = bytes.then(utf8, ClientDataReading::decode);
    return new ClientDataReading(bytes, text, text.then(json, JsonObject::read));
  }

  /// {@return what is unusual about the bytes, or nothing}
  String note() {
    return bytes instanceof Reading.Got<Bytes>(var content) && isMarked(content)
        ? "a byte order mark in front was dropped"
        : "";
  }

  private static boolean isMarked(Bytes bytes) {
    int mark = BYTE_ORDER_MARK.length();
    return bytes.length() >= mark && bytes.slice(0, mark).equals(BYTE_ORDER_MARK);
  }

  /// Drops one byte order mark, as "UTF-8 decode" does.
  // DEVIATION: that algorithm puts U+FFFD for what is not UTF-8; a client that sends such bytes is
  // refused here for them.
  private static String decode(Bytes bytes) throws Malformed {
    int mark = BYTE_ORDER_MARK.length();
    var content = isMarked(bytes) ? bytes.slice(mark, bytes.length() - mark) : bytes;
    var input = ByteBuffer.wrap(content.toArray());
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(input).toString();
    } catch (CharacterCodingException _) {
      int offset = bytes.length() - input.remaining();
      throw new Malformed("clientDataJSON", offset, "not UTF-8");
    }
  }
}
