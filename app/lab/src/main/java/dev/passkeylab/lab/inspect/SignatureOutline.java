package dev.passkeylab.lab.inspect;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Span;

/// The outline of a signature: of ECDSA the two numbers in their ASN.1 DER, of other algorithms the
/// bytes.
final class SignatureOutline {

  private static final String ANCHOR = "sctn-signature-attestation-types";

  private SignatureOutline() {}

  /// {@return whether this is exactly a sequence of two numbers}
  static boolean isDer(Bytes bytes) {
    return DerReader.exactly(bytes, new Span(0, bytes.length()))
        .filter(whole -> whole.is(DerValue.SEQUENCE) && whole.parts().size() == 2)
        .filter(whole -> whole.parts().stream().allMatch(part -> part.is(DerValue.INTEGER)))
        .isPresent();
  }

  static Node of(Place at) {
    if (isDer(at.bytes())) {
      var note = Note.webauthn("ECDSA signature, SEQUENCE of r and s", ANCHOR);
      var field = new DerField("signature", DerShape.ECDSA_SIGNATURE, note, false);
      return DerOutline.of(at, field, at.whole());
    }
    var note =
        Note.webauthn("not ECDSA in DER: RSA, EdDSA and ML-DSA signatures are plain bytes", ANCHOR);
    return at.leaf("signature", "signature", at.whole(), Values.hex(at.bytes()), note);
  }
}
