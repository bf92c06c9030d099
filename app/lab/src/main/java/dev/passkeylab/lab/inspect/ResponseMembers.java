package dev.passkeylab.lab.inspect;

import dev.passkeylab.lab.trace.PayloadFormat;

/// The members of registration and authentication responses (WebAuthn §5.1.3 to §5.2).
final class ResponseMembers {

  private ResponseMembers() {}

  static JsonMember credential(JsonShape shape, String name) {
    boolean registration = shape == JsonShape.REGISTRATION;
    return switch (name) {
      case "id" -> JsonMember.bytes("credential ID").spec("credential-id");
      case "rawId" -> JsonMember.bytes("credential ID again, equal to id").spec("credential-id");
      case "type" -> JsonMember.text("credential type: public-key").spec("enum-credentialType");
      case "authenticatorAttachment" ->
          JsonMember.text("platform: built in; cross-platform: from outside")
              .spec("enum-attachment");
      case "clientExtensionResults" ->
          JsonMember.object("client extension outputs", JsonShape.EXTENSION_OUTPUTS)
              .spec("client-extension-output");
      case "response" ->
          registration
              ? JsonMember.object(
                      "AuthenticatorAttestationResponse", JsonShape.ATTESTATION_RESPONSE)
                  .spec("authenticatorattestationresponse")
              : JsonMember.object("AuthenticatorAssertionResponse", JsonShape.ASSERTION_RESPONSE)
                  .spec("authenticatorassertionresponse");
      default -> JsonMember.UNKNOWN;
    };
  }

  static JsonMember attestation(String name) {
    return switch (name) {
      case "clientDataJSON" ->
          JsonMember.payload("client data, whose hash is signed", PayloadFormat.CLIENT_DATA)
              .spec("dom-authenticatorresponse-clientdatajson");
      case "attestationObject" ->
          JsonMember.payload("attestation object, in CBOR", PayloadFormat.ATTESTATION_OBJECT)
              .spec("dom-authenticatorattestationresponse-attestationobject");
      case "authenticatorData" ->
          JsonMember.payload(
                  "authenticator data, as in the attestation object",
                  PayloadFormat.AUTHENTICATOR_DATA)
              .spec("sctn-authenticator-data");
      case "publicKey" ->
          JsonMember.payload(
                  "credential public key as SubjectPublicKeyInfo", PayloadFormat.PUBLIC_KEY)
              .spec("dom-authenticatorattestationresponse-getpublickey");
      case "publicKeyAlgorithm" ->
          JsonMember.text("COSE algorithm of the public key")
              .spec("dom-authenticatorattestationresponse-getpublickeyalgorithm");
      case "transports" ->
          JsonMember.text("how the authenticator may be reached").spec("enum-transport");
      default -> JsonMember.UNKNOWN;
    };
  }

  static JsonMember assertion(String name) {
    return switch (name) {
      case "clientDataJSON" -> attestation(name);
      case "authenticatorData" ->
          JsonMember.payload("authenticator data, signed", PayloadFormat.AUTHENTICATOR_DATA)
              .spec("sctn-authenticator-data");
      case "signature" ->
          JsonMember.payload(
                  "over authenticator data and client data hash", PayloadFormat.SIGNATURE)
              .spec("dom-authenticatorassertionresponse-signature");
      case "userHandle" ->
          JsonMember.payload("user handle, the user.id of the registration", PayloadFormat.RAW)
              .spec("user-handle");
      default -> JsonMember.UNKNOWN;
    };
  }

  static JsonMember extensionOutput(String name) {
    return switch (name) {
      case "credProps" ->
          JsonMember.object("credential properties", JsonShape.CREDENTIAL_PROPERTIES)
              .spec("sctn-authenticator-credential-properties-extension");
      case "prf" -> JsonMember.text("pseudo-random function").spec("prf-extension");
      case "largeBlob" -> JsonMember.text("large blob storage").spec("sctn-large-blob-extension");
      case "appid" ->
          JsonMember.text("whether the AppID of U2F was used").spec("sctn-appid-extension");
      default -> JsonMember.UNKNOWN;
    };
  }
}
