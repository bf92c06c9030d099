package dev.passkeylab.lab.inspect;

/// The members of creation and request options (WebAuthn §5.4 and §5.5).
final class OptionsMembers {

  private OptionsMembers() {}

  static JsonMember wrapper(String name) {
    return switch (name) {
      case "publicKey" -> JsonMember.text("");
      case "mediation" ->
          JsonMember.text("how the browser asks: optional, required, conditional, silent");
      default -> JsonMember.UNKNOWN;
    };
  }

  static JsonMember creation(String name) {
    return switch (name) {
      case "rp" ->
          JsonMember.object("relying party", JsonShape.RP)
              .spec("dictdef-publickeycredentialrpentity");
      case "user" ->
          JsonMember.object("user account", JsonShape.USER)
              .spec("dictdef-publickeycredentialuserentityjson");
      case "pubKeyCredParams" ->
          JsonMember.object("algorithms, the RP's favourite first", JsonShape.PARAMETERS)
              .spec("dom-publickeycredentialcreationoptions-pubkeycredparams");
      case "excludeCredentials" ->
          JsonMember.object("credentials that must not be there yet", JsonShape.DESCRIPTORS)
              .spec("dom-publickeycredentialcreationoptions-excludecredentials");
      case "authenticatorSelection" ->
          JsonMember.object("which authenticators may take part", JsonShape.SELECTION)
              .spec("dictdef-authenticatorselectioncriteria");
      case "attestation" ->
          JsonMember.text("what attestation the RP asks for").spec("enum-attestation-convey");
      case "attestationFormats" -> JsonMember.text("attestation formats, the favourite first");
      default -> both(name);
    };
  }

  static JsonMember request(String name) {
    return switch (name) {
      case "rpId" -> JsonMember.text("RP ID").spec("rp-id");
      case "allowCredentials" ->
          JsonMember.object("credentials that may answer; none means any", JsonShape.DESCRIPTORS)
              .spec("dom-publickeycredentialrequestoptions-allowcredentials");
      case "userVerification" -> selection(name);
      default -> both(name);
    };
  }

  private static JsonMember both(String name) {
    return switch (name) {
      case "challenge" ->
          JsonMember.bytes("random bytes of the RP, fresh for each ceremony")
              .spec("sctn-cryptographic-challenges");
      case "timeout" -> JsonMember.text("milliseconds; a hint");
      case "hints" -> JsonMember.text("which authenticator is expected").spec("enum-hints");
      case "extensions" ->
          JsonMember.object("client extension inputs", JsonShape.EXTENSION_INPUTS)
              .spec("client-extension-input");
      default -> JsonMember.UNKNOWN;
    };
  }

  static JsonMember entity(JsonShape shape, String name) {
    return switch (name) {
      case "id" ->
          shape == JsonShape.RP
              ? JsonMember.text("RP ID").spec("rp-id")
              : JsonMember.bytes("user handle").spec("user-handle");
      case "name" -> JsonMember.text("for people to read; of a user, tells accounts apart");
      case "displayName" -> JsonMember.text("for people to read");
      default -> JsonMember.UNKNOWN;
    };
  }

  static JsonMember parameter(String name) {
    return switch (name) {
      case "type" -> JsonMember.text("credential type: public-key").spec("enum-credentialType");
      case "alg" -> JsonMember.text("COSE algorithm").spec("typedefdef-cosealgorithmidentifier");
      default -> JsonMember.UNKNOWN;
    };
  }

  static JsonMember descriptor(String name) {
    return switch (name) {
      case "id" -> JsonMember.bytes("credential ID").spec("credential-id");
      case "transports" ->
          JsonMember.text("how the authenticator may be reached").spec("enum-transport");
      default -> parameter(name);
    };
  }

  static JsonMember selection(String name) {
    return switch (name) {
      case "authenticatorAttachment" ->
          JsonMember.text("platform: built in; cross-platform: from outside")
              .spec("enum-attachment");
      case "residentKey" ->
          JsonMember.text("whether the credential must be discoverable")
              .spec("enum-residentKeyRequirement");
      case "requireResidentKey" ->
          JsonMember.text("older form of residentKey")
              .spec("dom-authenticatorselectioncriteria-requireresidentkey");
      case "userVerification" ->
          JsonMember.text("required, preferred or discouraged")
              .spec("enum-userVerificationRequirement");
      default -> JsonMember.UNKNOWN;
    };
  }

  static JsonMember extensionInput(String name) {
    return switch (name) {
      case "credProps" -> JsonMember.text("asks whether the credential is discoverable");
      case "credentialProtectionPolicy" -> JsonMember.text("how well to protect the credential");
      case "prf" -> JsonMember.text("asks for the pseudo-random function");
      case "largeBlob" -> JsonMember.text("asks for large blob storage");
      default -> JsonMember.UNKNOWN;
    };
  }
}
