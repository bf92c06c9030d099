package dev.passkeylab.lab.inspect;

/// What the value under a known key of a map is.
///
/// @param note its name or meaning in the words of the specification
/// @param shape what its value looks like
record Member(Note note, Shape shape) {

  static final Member UNKNOWN = new Member(Note.NONE, Shape.ANY);

  static Member of(String text) {
    return new Member(Note.of(text), Shape.ANY);
  }

  static Member of(String text, Shape shape) {
    return new Member(Note.of(text), shape);
  }

  /// {@return the same with its name in front, for maps whose keys are numbers}
  Member renamed(String name) {
    return new Member(new Note(name + ": " + note.text(), note.spec()), shape);
  }
}
