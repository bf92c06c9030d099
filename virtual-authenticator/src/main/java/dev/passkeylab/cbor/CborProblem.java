package dev.passkeylab.cbor;

import dev.passkeylab.bytes.Malformed;

/// A departure of some bytes from CTAP2 canonical CBOR, at its place.
///
/// @param offset index of the offending byte in the bytes that were read
/// @param path where it is in the tree: `/` is the outermost item, then a step for each key or
///   index, as in `/authData/-2`. A key is spelled as in diagnostic notation; text that looks like
///   a name goes without its quotes; long keys are cut.
/// @param message what is there and what was expected
public record CborProblem(Kind kind, int offset, String path, String message) {

  public CborProblem {
    if (offset < 0) {
      throw new IllegalArgumentException("offset " + offset);
    }
  }

  /// {@return how bad it is}
  public Severity severity() {
    return kind.severity();
  }

  /// {@return the same as an exception, for readers that cannot go on}
  public Malformed asMalformed() {
    return new Malformed(path.equals("/") ? "" : path, offset, message);
  }

  @Override
  public String toString() {
    return "byte " + offset + " at " + path + ": " + message;
  }

  /// How bad a problem is, worst first.
  public enum Severity {
    /// Not CBOR: nobody can read on.
    MALFORMED,
    /// CBOR, but no use may be made of it: readers would disagree on what it says.
    INVALID,
    /// Understood by everybody, but not in the one form that CTAP2 allows.
    NOT_CANONICAL
  }

  /// What is wrong.
  public enum Kind {
    /// The bytes end where more must come.
    TRUNCATED(Severity.MALFORMED),
    /// A length or count says more than there are bytes.
    LENGTH_BEYOND_END(Severity.MALFORMED),
    /// Additional information 28 to 30, or 31 where no indefinite length exists.
    RESERVED_INFO(Severity.MALFORMED),
    /// A simple value below 32 in two bytes.
    RESERVED_SIMPLE(Severity.MALFORMED),
    /// A break code outside of anything of indefinite length.
    STRAY_BREAK(Severity.MALFORMED),
    /// A break code after a key, where its value must come.
    MISSING_VALUE(Severity.MALFORMED),
    /// Something else than a definite-length string of the same type within an indefinite-length
    /// string.
    BAD_CHUNK(Severity.MALFORMED),
    /// Nested deeper than this reader follows.
    TOO_DEEP(Severity.MALFORMED),
    /// A key that the map already has, however either is written.
    DUPLICATE_KEY(Severity.INVALID),
    /// A text string that is not UTF-8.
    INVALID_UTF8(Severity.INVALID),
    /// Bytes behind the item.
    TRAILING_BYTES(Severity.INVALID),
    /// An integer or tag number in more bytes than it needs.
    NON_MINIMAL_INTEGER(Severity.NOT_CANONICAL),
    /// A length or count in more bytes than it needs.
    NON_MINIMAL_LENGTH(Severity.NOT_CANONICAL),
    /// A string, array or map of indefinite length.
    INDEFINITE_LENGTH(Severity.NOT_CANONICAL),
    /// A key that sorts before the one in front of it.
    UNSORTED_KEYS(Severity.NOT_CANONICAL),
    /// A tag.
    TAG(Severity.NOT_CANONICAL),
    /// Arrays and maps nested more than four levels.
    NESTING(Severity.NOT_CANONICAL);

    private final Severity severity;

    Kind(Severity severity) {
      this.severity = severity;
    }

    /// {@return how bad it is}
    public Severity severity() {
      return severity;
    }
  }
}
