package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import dev.passkeylab.lab.inspect.DerValue.Flaw;
import java.util.Optional;
import java.util.regex.Pattern;

/// What DER demands of the content of a value (X.690 §8 and §11).
final class DerRules {

  private static final Pattern UTC_TIME = Pattern.compile("\\d{12}Z");
  private static final Pattern GENERALIZED_TIME = Pattern.compile("\\d{14}(\\.\\d*[1-9])?Z");
  private static final int LONGEST_TIME = 40;

  private DerRules() {}

  static Optional<Flaw> flaw(int identifier, Bytes bytes, Span content) {
    var of = bytes.slice(content);
    var message =
        switch (identifier) {
          case DerValue.BOOLEAN -> bool(of);
          case DerValue.INTEGER, DerValue.ENUMERATED -> integer(of);
          case DerValue.BIT_STRING -> bits(of);
          case DerValue.NULL -> of.isEmpty() ? "" : "NULL with content; expected none";
          case DerValue.OID ->
              Oids.dotted(of).isEmpty() ? "not an object identifier that can be read" : "";
          case DerValue.UTC_TIME -> time(of, UTC_TIME, "YYMMDDHHMMSSZ");
          case DerValue.GENERALIZED_TIME -> time(of, GENERALIZED_TIME, "YYYYMMDDHHMMSSZ");
          case 0x00 -> "the tag 0; expected a value";
          case 0x10, 0x11 -> "SEQUENCE and SET are constructed; this one is not";
          case 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x2A, 0x2C, 0x33, 0x36, 0x37, 0x38 ->
              "made of parts, which DER allows for SEQUENCE and SET only";
          default -> "";
        };
    return message.isEmpty() ? Optional.empty() : Optional.of(new Flaw(content.offset(), message));
  }

  private static String bool(Bytes of) {
    boolean fine = of.length() == 1 && (of.at(0) == 0 || of.at(0) == 0xFF);
    return fine ? "" : "BOOLEAN h'%s'; expected 00 or ff".formatted(Values.cut(of.hex(), 20));
  }

  private static String integer(Bytes of) {
    if (of.isEmpty()) {
      return "INTEGER without content; expected at least one byte";
    }
    boolean padded =
        of.length() > 1
            && (of.at(0) == 0 && of.at(1) < 0x80 || of.at(0) == 0xFF && of.at(1) >= 0x80);
    return padded ? "INTEGER with a first byte that it does not need" : "";
  }

  private static String bits(Bytes of) {
    if (of.isEmpty()) {
      return "BIT STRING without content; expected the number of unused bits";
    }
    int unused = of.at(0);
    if (unused > 7 || unused > 0 && of.length() == 1) {
      return "%d unused bits; expected 0 to 7, and 0 without bytes".formatted(unused);
    }
    boolean zero = (of.at(of.length() - 1) & (1 << unused) - 1) == 0;
    return unused == 0 || zero ? "" : "unused bits that are set; expected 0";
  }

  private static String time(Bytes of, Pattern form, String wanted) {
    boolean fine = of.length() < LONGEST_TIME && form.matcher(of.asUtf8()).matches();
    return fine ? "" : "not a time; expected " + wanted;
  }
}
