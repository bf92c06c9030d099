package dev.passkeylab.lab.inspect;

/// What a part of a DER value is called and known to be.
///
/// @param explicit whether its tag only wraps the value that counts
record DerField(String name, DerShape shape, Note note, boolean explicit) {

  static DerField of(String name, DerShape shape, String note) {
    return new DerField(name, shape, Note.of(note), false);
  }

  static DerField of(String name, String note) {
    return of(name, DerShape.ANY, note);
  }

  /// {@return the same within an explicit tag}
  DerField wrapped() {
    return new DerField(name, shape, note, true);
  }
}
