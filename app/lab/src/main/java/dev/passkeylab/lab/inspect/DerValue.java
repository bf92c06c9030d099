package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Span;
import java.util.List;
import java.util.Optional;

/// A value in DER and, where its content is values again, those.
///
/// @param identifier the first byte: class, constructed or not, and a tag number below 31; -1 where
///   not even a header could be read
/// @param number the tag number, which may take further bytes
/// @param head length of tag and length
/// @param flaw what is wrong with this value itself
/// @param sound whether neither it nor anything in it has a flaw
record DerValue(
    int identifier,
    int number,
    Span span,
    int head,
    List<DerValue> parts,
    Optional<Flaw> flaw,
    boolean sound) {

  static final int BOOLEAN = 0x01;
  static final int INTEGER = 0x02;
  static final int BIT_STRING = 0x03;
  static final int OCTET_STRING = 0x04;
  static final int NULL = 0x05;
  static final int OID = 0x06;
  static final int ENUMERATED = 0x0A;
  static final int UTC_TIME = 0x17;
  static final int GENERALIZED_TIME = 0x18;
  static final int SEQUENCE = 0x30;
  static final int SET = 0x31;

  /// What is wrong, and at which byte.
  record Flaw(int offset, String message) {}

  static DerValue broken(Span span, Flaw flaw) {
    return new DerValue(-1, -1, span, 0, List.of(), Optional.of(flaw), false);
  }

  boolean is(int wanted) {
    return identifier == wanted;
  }

  boolean isConstructed() {
    return identifier >= 0 && (identifier & 0x20) != 0;
  }

  /// {@return whether its tag means something only where it stands, as in `[3]`}
  boolean isContextSpecific() {
    return identifier >= 0 && identifier >> 6 == 2;
  }

  boolean isContext(int wanted) {
    return isContextSpecific() && number == wanted;
  }

  /// {@return the bytes behind the header}
  Span content() {
    return new Span(span.offset() + head, span.length() - head);
  }
}
