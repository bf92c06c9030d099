package dev.passkeylab.lab.tamper;

import dev.passkeylab.bytes.Bytes;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A value within a message, and the way to put another in its place.
///
/// @param content the value's bytes: of a number its big-endian digits, of a text its UTF-8, of a
///   JSON value its JSON
/// @param whole the message with other content in this place
public record Slot(Kind kind, Bytes content, UnaryOperator<Bytes> whole) {

  /// What a value is.
  public enum Kind {
    BYTES,
    TEXT,
    /// A number of a fixed width.
    NUMBER,
    /// A single bit: content 0 or 1.
    BIT,
    /// A JSON value that is no text: a number, a truth value, an object, a list.
    JSON,
    /// An integer of CBOR: content is its decimal form.
    CBOR_NUMBER,
    /// Any other item of CBOR, as it is encoded.
    CBOR,
    /// A member that is not there; it can be set.
    MISSING
  }

  /// {@return the value as scenario files write it; empty where there is none}
  public Optional<String> text() {
    return switch (kind) {
      case BYTES, CBOR -> Optional.of("h'" + content.hex() + "'");
      case TEXT, JSON, CBOR_NUMBER -> Optional.of(content.asUtf8());
      case NUMBER, BIT -> Optional.of(content.asUnsigned().toString());
      case MISSING -> Optional.empty();
    };
  }

  /// {@return how many bytes or letters it has; for what is neither, its encoded length}
  public int length() {
    return kind == Kind.TEXT ? content.asUtf8().length() : content.length();
  }

  /// {@return the same value, seen from a message around this one}
  Slot within(UnaryOperator<Bytes> outer) {
    return new Slot(kind, content, changed -> outer.apply(whole.apply(changed)));
  }
}
