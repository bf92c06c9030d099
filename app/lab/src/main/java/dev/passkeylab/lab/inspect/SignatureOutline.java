package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;
import java.util.List;
import java.util.Optional;

/// The outline of a signature: of ECDSA the two numbers in their ASN.1 DER, of other algorithms the
/// bytes.
final class SignatureOutline {

  private static final int SEQUENCE = 0x30;
  private static final int INTEGER = 0x02;

  /// A DER value: tag and length, then content.
  private record Value(Span span, int head) {}

  private SignatureOutline() {}

  static boolean isDer(Bytes bytes) {
    return parts(bytes).isPresent();
  }

  static Node of(Place at) {
    var parts = parts(at.bytes());
    if (parts.isEmpty()) {
      var note =
          Note.webauthn(
              "not ECDSA in DER: RSA, EdDSA and ML-DSA signatures are plain bytes",
              "sctn-signature-attestation-types");
      return at.leaf("signature", "signature", at.whole(), Values.hex(at.bytes()), note);
    }
    var values = parts.get();
    var children = List.of(number(at, "r", values.get(1)), number(at, "s", values.get(2)));
    var note =
        Note.webauthn("ECDSA signature, SEQUENCE of r and s", "sctn-signature-attestation-types");
    return at.node(
        "signature",
        "sequence",
        at.whole(),
        values.getFirst().head(),
        Values.count("sequence", 2),
        note,
        children);
  }

  private static Node number(Place at, String name, Value value) {
    var content =
        at.bytes().slice(value.span()).slice(value.head(), value.span().length() - value.head());
    return at.step(name)
        .node(
            name,
            "integer",
            value.span(),
            value.head(),
            "0x" + content.hex(),
            Note.NONE,
            List.of());
  }

  /// {@return the sequence, r and s}
  private static Optional<List<Value>> parts(Bytes bytes) {
    return value(bytes, 0, SEQUENCE)
        .filter(whole -> whole.span().length() == bytes.length())
        .flatMap(whole ->
            value(bytes, whole.head(), INTEGER)
                .flatMap(r ->
                    value(bytes, r.span().end(), INTEGER)
                        .filter(s -> s.span().end() == bytes.length())
                        .map(s -> List.of(whole, r, s))));
  }

  private static Optional<Value> value(Bytes bytes, int offset, int tag) {
    if (bytes.length() < offset + 3 || bytes.at(offset) != tag) {
      return Optional.empty();
    }
    int first = bytes.at(offset + 1);
    boolean longForm = first == 0x81 && bytes.at(offset + 2) >= 0x80;
    int length = longForm ? bytes.at(offset + 2) : first;
    int head = longForm ? 3 : 2;
    boolean fits =
        (longForm || first < 0x80) && length > 0 && length <= bytes.length() - offset - head;
    return fits ? Optional.of(new Value(new Span(offset, head + length), head)) : Optional.empty();
  }
}
