package dev.passkeylab.lab.inspect;

import dev.passkeylab.lab.trace.PayloadFormat;

/// The reader of each format.
final class Formats {

  private Formats() {}

  static Node outline(Place at, PayloadFormat format) {
    return switch (format) {
      case CBOR -> CborOutline.whole(at, "CBOR", Shape.ANY);
      case AUTHENTICATOR_DATA -> AuthenticatorDataOutline.of(at, "authenticatorData", at.whole());
      case ATTESTATION_OBJECT ->
          CborOutline.whole(at, "attestationObject", Shape.ATTESTATION_OBJECT);
      case COSE_KEY -> CborOutline.whole(at, "COSE_Key", Shape.COSE_KEY);
      case CTAP_REQUEST -> CtapOutline.request(at);
      case CTAP_RESPONSE -> CtapOutline.response(at);
      case CLIENT_DATA -> JsonOutline.of(at, "clientData", true);
      case JSON -> JsonOutline.of(at, "JSON", false);
      case SIGNATURE -> SignatureOutline.of(at);
      case CERTIFICATE -> der(at, "certificate", DerShape.CERTIFICATE, "X.509 certificate");
      case PUBLIC_KEY -> der(at, "publicKey", DerShape.PUBLIC_KEY, "SubjectPublicKeyInfo");
      case DER -> der(at, "DER", DerShape.ANY, "");
      case TEXT -> text(at);
      case RAW -> at.leaf("bytes", "bytes", at.whole(), Values.hex(at.bytes()), Note.NONE);
    };
  }

  private static Node der(Place at, String name, DerShape shape, String note) {
    return DerOutline.of(at, DerField.of(name, shape, note), at.whole());
  }

  private static Node text(Place at) {
    if (!TextBytes.isUtf8(at.bytes())) {
      at.problem(TextBytes.firstNotUtf8(at.bytes()), "not UTF-8 from here on; expected text");
    }
    var value = Values.cut(TextBytes.beginning(at.bytes()), Node.LONGEST_VALUE);
    return at.leaf("text", "text", at.whole(), value, Note.NONE);
  }
}
