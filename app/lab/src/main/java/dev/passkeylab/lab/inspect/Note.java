package dev.passkeylab.lab.inspect;

/// What there is to say about a node, and where it is written.
///
/// @param text empty when there is nothing to say
/// @param spec address of the rule; empty when there is none
record Note(String text, String spec) {

  static final Note NONE = new Note("", "");

  private static final String WEBAUTHN = "https://www.w3.org/TR/webauthn-3/#";

  static Note of(String text) {
    return new Note(text, "");
  }

  /// {@return a note with an anchor of WebAuthn Level 3}
  static Note webauthn(String text, String anchor) {
    return new Note(text, WEBAUTHN + anchor);
  }

  Note with(String more) {
    if (more.isEmpty()) {
      return this;
    }
    return new Note(text.isEmpty() ? more : text + ": " + more, spec);
  }
}
