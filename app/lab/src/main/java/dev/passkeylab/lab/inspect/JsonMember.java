package dev.passkeylab.lab.inspect;

import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.Optional;

/// What the value of a known member of a JSON message is.
///
/// @param shape what it is when it is an object, or holds objects
/// @param encoding how its text spells bytes
/// @param format what those bytes are; empty where they are not worth a payload of their own
record JsonMember(Note note, JsonShape shape, Encoding encoding, Optional<PayloadFormat> format) {

  /// How the text of a member spells bytes.
  enum Encoding {
    /// It does not, or nothing is known.
    NONE,
    /// In base64url without padding, as WebAuthn wants it.
    BASE64URL,
    /// In base64 of any sort.
    ANY_BASE64
  }

  static final JsonMember UNKNOWN = text("");

  static JsonMember text(String note) {
    return object(note, JsonShape.ANY);
  }

  static JsonMember object(String note, JsonShape shape) {
    return new JsonMember(Note.of(note), shape, Encoding.NONE, Optional.empty());
  }

  static JsonMember bytes(String note) {
    return new JsonMember(Note.of(note), JsonShape.ANY, Encoding.BASE64URL, Optional.empty());
  }

  static JsonMember payload(String note, PayloadFormat format) {
    return new JsonMember(Note.of(note), JsonShape.ANY, Encoding.BASE64URL, Optional.of(format));
  }

  /// {@return the same with the address of its rule}
  JsonMember spec(String anchor) {
    return new JsonMember(Note.webauthn(note.text(), anchor), shape, encoding, format);
  }

  /// {@return the same in the looser encoding of WebDriver and the DevTools protocol}
  JsonMember loosely() {
    return new JsonMember(note, shape, Encoding.ANY_BASE64, format);
  }
}
