package dev.passkeylab.cbor;

import co.nstant.in.cbor.CborDecoder;
import co.nstant.in.cbor.CborEncoder;
import co.nstant.in.cbor.CborException;
import co.nstant.in.cbor.model.DataItem;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// The way from bytes to cbor-java's values and back. Only bytes that our strict reader found valid
/// reach its decoder, and what it writes is in CTAP2's order of keys, which its own is not.
public final class Cbor {

  private static final int MOST_PREALLOCATED = 1024;

  private Cbor() {}

  /// {@return the value of bytes that are exactly one valid item, canonical or not}
  ///
  /// @throws Malformed when they are not well-formed, have a key twice, text that is not UTF-8,
  ///   bytes behind the item, or a tag on a simple value, which cbor-java cannot hold
  public static DataItem decode(Bytes bytes) throws Malformed {
    var structure = CborStructure.read(bytes);
    return decode(bytes, structure.unusable().or(() -> TaggedSimple.first(structure)));
  }

  /// {@return the value of bytes that are exactly one item in CTAP2 canonical form}
  ///
  /// @throws Malformed when they are anything else
  public static DataItem decodeCanonical(Bytes bytes) throws Malformed {
    var structure = CborStructure.read(bytes);
    return decode(bytes, structure.unusable().or(() -> structure.problems().stream().findFirst()));
  }

  private static DataItem decode(Bytes bytes, Optional<CborProblem> problem) throws Malformed {
    if (problem.isPresent()) {
      throw problem.get().asMalformed();
    }
    var decoder = new CborDecoder(bytes.stream());
    decoder.setMaxPreallocationSize(MOST_PREALLOCATED);
    decoder.setRejectDuplicateKeys(true);
    // A tag is a tag: by default cbor-java makes numbers and strings of tags 30 and 38, and fails
    // where they hold something else.
    decoder.setAutoDecodeRationalNumbers(false);
    decoder.setAutoDecodeLanguageTaggedStrings(false);
    try {
      return decoder.decodeNext();
    } catch (CborException e) {
      throw new IllegalStateException("cbor-java refused what our reader accepted: " + bytes, e);
    }
  }

  /// {@return the CTAP2 canonical form of `item`: shortest integers, definite lengths, keys in
  /// CTAP2's order at every level}
  ///
  /// Tags and the width of floating-point numbers stay as they are. A map that was changed into
  /// having a key twice is not looked for.
  public static Bytes encode(DataItem item) {
    var out = new ByteArrayOutputStream();
    try {
      new CborEncoder(out).nonCanonical().encode(CanonicalCopy.of(item));
    } catch (CborException e) {
      throw new IllegalStateException("cbor-java cannot write " + item, e);
    }
    return Bytes.wrap(out.toByteArray());
  }
}
