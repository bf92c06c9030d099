package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// DER values and their kinds as people read them.
///
/// @param bytes the payload
record DerText(Bytes bytes) {

  private static final int LONGEST_NUMBER = 8;

  static String kind(DerValue value) {
    return switch (value.identifier()) {
      case -1 -> "broken";
      case DerValue.BOOLEAN -> "boolean";
      case DerValue.INTEGER -> "integer";
      case DerValue.BIT_STRING -> "bit string";
      case DerValue.OCTET_STRING -> "octet string";
      case DerValue.NULL -> "null";
      case DerValue.OID -> "object identifier";
      case DerValue.ENUMERATED -> "enumerated";
      case 0x0C -> "UTF8String";
      case 0x13 -> "PrintableString";
      case 0x14 -> "TeletexString";
      case 0x16 -> "IA5String";
      case 0x1E -> "BMPString";
      case DerValue.UTC_TIME -> "UTCTime";
      case DerValue.GENERALIZED_TIME -> "GeneralizedTime";
      case DerValue.SEQUENCE -> "sequence";
      case DerValue.SET -> "set";
      default -> tag(value);
    };
  }

  private static String tag(DerValue value) {
    var number = value.number();
    return switch (value.identifier() >> 6) {
      case 0 -> "[UNIVERSAL %d]".formatted(number);
      case 1 -> "[APPLICATION %d]".formatted(number);
      case 2 -> "[%d]".formatted(number);
      default -> "[PRIVATE %d]".formatted(number);
    };
  }

  String of(DerValue value) {
    var content = bytes.slice(value.content());
    return switch (value.identifier()) {
      case -1 -> "";
      case DerValue.BOOLEAN ->
          content.length() == 1 ? content.at(0) == 0 ? "false" : "true" : Values.hex(content);
      case DerValue.INTEGER, DerValue.ENUMERATED -> integer(content);
      case DerValue.NULL -> "null";
      case DerValue.OID -> oid(content);
      case DerValue.BIT_STRING ->
          content.isEmpty() ? "" : Values.hex(content.slice(1, content.length() - 1));
      case 0x0C, 0x12, 0x13, 0x14, 0x16, 0x1A -> '"' + text(content) + '"';
      case 0x1E ->
          '"'
              + Values.cut(
                  new String(beginning(content).toArray(), StandardCharsets.UTF_16BE),
                  Node.LONGEST_VALUE)
              + '"';
      case DerValue.UTC_TIME -> utcTime(text(content));
      case DerValue.GENERALIZED_TIME -> generalizedTime(text(content));
      default ->
          value.isConstructed()
              ? Values.count(kind(value), value.parts().size())
              : Values.hex(content);
    };
  }

  private static Bytes beginning(Bytes content) {
    return content.slice(new Span(0, Math.min(content.length(), 2 * Node.LONGEST_VALUE)));
  }

  private static String text(Bytes content) {
    return Values.cut(TextBytes.beginning(content), Node.LONGEST_VALUE);
  }

  private static String integer(Bytes content) {
    return content.isEmpty() || content.length() > LONGEST_NUMBER
        ? "0x" + Values.cut(content.hex(), Node.LONGEST_VALUE - 2)
        : new BigInteger(content.toArray()).toString();
  }

  private static String oid(Bytes content) {
    var dotted = Oids.dotted(content).orElse("");
    var name = Oids.name(dotted);
    return dotted.isEmpty()
        ? Values.hex(content)
        : name.isEmpty() ? dotted : name + " (" + dotted + ")";
  }

  // RFC 5280 §4.1.2.5.1: two digits from 50 on are of the last century.
  private static String utcTime(String text) {
    return text.length() == 13
        ? generalizedTime((text.compareTo("5") < 0 ? "20" : "19") + text)
        : text;
  }

  private static String generalizedTime(String text) {
    return text.length() < 15
        ? text
        : "%s-%s-%sT%s:%s:%s"
            .formatted(
                text.substring(0, 4),
                text.substring(4, 6),
                text.substring(6, 8),
                text.substring(8, 10),
                text.substring(10, 12),
                text.substring(12));
  }
}
