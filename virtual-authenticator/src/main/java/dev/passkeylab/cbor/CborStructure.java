package dev.passkeylab.cbor;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborProblem.Severity;
import java.util.List;
import java.util.Optional;

/// What CBOR bytes hold: the tree of items, each with its span, and every departure from CTAP2
/// canonical form (CTAP 2.3 §8).
///
/// Reading never fails: of broken bytes the tree shows what could be read, and a problem says where
/// and why reading stopped.
///
/// @param source the bytes that were read; all offsets are in them
/// @param root the item, [CborItem.Broken] when not even its header can be read
/// @param end index of the first byte behind the item
/// @param problems what is wrong, in the order of discovery, of each severity no more than
///   [#MOST_PROBLEMS]
/// @param omitted how many more problems there are
public record CborStructure(
    Bytes source, CborItem root, int end, List<CborProblem> problems, int omitted) {

  /// The deepest nesting that is followed.
  public static final int DEEPEST = 64;

  /// The deepest nesting of arrays and maps in CTAP2 canonical form.
  public static final int DEEPEST_IN_CTAP2 = 4;

  /// How many problems of one severity are listed.
  public static final int MOST_PROBLEMS = 1_000;

  public CborStructure {
    problems = List.copyOf(problems);
  }

  /// Reads bytes that should be exactly one item.
  public static CborStructure read(Bytes source) {
    return new CborReader(source, 0).readAll();
  }

  /// Reads the one item that starts at `offset`; what comes behind [#end] is no problem here.
  ///
  /// @throws IndexOutOfBoundsException when `offset` is outside the bytes
  public static CborStructure read(Bytes source, int offset) {
    if (offset < 0 || offset > source.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + source.length());
    }
    return new CborReader(source, offset).readOne();
  }

  /// {@return the first problem of this severity}
  public Optional<CborProblem> first(Severity severity) {
    return problems.stream().filter(p -> p.severity() == severity).findFirst();
  }

  /// {@return the first problem of the worst severity among those that make the bytes unusable}
  public Optional<CborProblem> unusable() {
    return first(Severity.MALFORMED).or(() -> first(Severity.INVALID));
  }

  /// {@return whether this is one well-formed and valid item, canonical or not}
  public boolean isValid() {
    return unusable().isEmpty();
  }

  /// {@return whether this is in CTAP2 canonical form}
  public boolean isCanonical() {
    return problems.isEmpty();
  }

  /// {@return the bytes of an item of this tree}
  public Bytes bytesOf(CborItem item) {
    return source.slice(item.span());
  }
}
