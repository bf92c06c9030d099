package dev.passkeylab.lab.trace;

/// What the bytes of a payload are, so that they can be taken apart.
public enum PayloadFormat {
  /// Any well-formed or broken CBOR.
  CBOR("cbor"),
  /// WebAuthn authenticator data, §6.1.
  AUTHENTICATOR_DATA("authenticator-data"),
  /// A WebAuthn attestation object, §6.5.4.
  ATTESTATION_OBJECT("attestation-object"),
  /// A COSE_Key, RFC 9052 §7.
  COSE_KEY("cose-key"),
  /// A CTAP command: one command byte, then its CBOR parameters.
  CTAP_REQUEST("ctap-request"),
  /// A CTAP answer: one status byte, then its CBOR members.
  CTAP_RESPONSE("ctap-response"),
  /// The client data of a ceremony, §5.8.1.
  CLIENT_DATA("client-data"),
  /// A JSON message: options, a credential, a page, any body.
  JSON("json"),
  /// A signature in the encoding of its algorithm.
  SIGNATURE("signature"),
  /// An X.509 certificate in DER.
  CERTIFICATE("certificate"),
  /// A SubjectPublicKeyInfo in DER, RFC 5280 §4.1.
  PUBLIC_KEY("public-key"),
  /// Any other DER, whole or broken.
  DER("der"),
  /// Text in UTF-8.
  TEXT("text"),
  /// Bytes about which nothing is known.
  RAW("raw");

  private final String id;

  PayloadFormat(String id) {
    this.id = id;
  }

  /// {@return the name in trace lines, reports and on the command line}
  public String id() {
    return id;
  }
}
