package dev.passkeylab.lab.inspect;

import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.Arrays;
import java.util.Optional;

/// The members of the JSON messages that WebAuthn and we define.
final class JsonMembers {

  private JsonMembers() {}

  static JsonMember of(JsonShape shape, JsonItem object, String name) {
    return switch (shape) {
      case ANY -> anywhere(name);
      case REGISTRATION, AUTHENTICATION -> ResponseMembers.credential(shape, name);
      case ATTESTATION_RESPONSE -> ResponseMembers.attestation(name);
      case ASSERTION_RESPONSE -> ResponseMembers.assertion(name);
      case EXTENSION_OUTPUTS -> ResponseMembers.extensionOutput(name);
      case CREDENTIAL_PROPERTIES ->
          name.equals("rk")
              ? JsonMember.text("whether the credential is discoverable")
              : JsonMember.UNKNOWN;
      case OPTIONS_WRAPPER -> OptionsMembers.wrapper(name);
      case CREATION_OPTIONS -> OptionsMembers.creation(name);
      case REQUEST_OPTIONS -> OptionsMembers.request(name);
      case RP, USER -> OptionsMembers.entity(shape, name);
      case PARAMETER -> OptionsMembers.parameter(name);
      case DESCRIPTOR -> OptionsMembers.descriptor(name);
      case SELECTION -> OptionsMembers.selection(name);
      case EXTENSION_INPUTS -> OptionsMembers.extensionInput(name);
      case PARAMETERS, DESCRIPTORS -> JsonMember.UNKNOWN;
      case CLIENT_DATA -> clientData(name);
      case CREDENTIAL_RECORD -> RecordMembers.credentialRecord(name);
      case TRACE_LINE -> RecordMembers.traceLine(name);
      case TRACE_PAYLOAD ->
          name.equals("bytes")
              ? JsonMember.payload("the exact bytes that passed", format(object))
              : JsonMember.text(name.equals("format") ? "what the bytes are" : "");
      case VIRTUAL_CREDENTIAL -> RecordMembers.virtualCredential(name);
    };
  }

  private static PayloadFormat format(JsonItem payload) {
    var named = payload.string("format").orElse("");
    return Arrays.stream(PayloadFormat.values())
        .filter(format -> format.id().equals(named))
        .findFirst()
        .orElse(PayloadFormat.RAW);
  }

  static JsonMember clientData(String name) {
    return switch (name) {
      case "type" ->
          JsonMember.text("webauthn.create or webauthn.get: which ceremony it is")
              .spec("dom-collectedclientdata-type");
      case "challenge" ->
          JsonMember.bytes("random bytes of the RP, fresh for each ceremony")
              .spec("dom-collectedclientdata-challenge");
      case "origin" ->
          JsonMember.text("where the page came from, as the browser saw it")
              .spec("dom-collectedclientdata-origin");
      case "crossOrigin" ->
          JsonMember.text("whether the page was framed by another origin")
              .spec("dom-collectedclientdata-crossorigin");
      case "topOrigin" ->
          JsonMember.text("origin of the outermost page").spec("dom-collectedclientdata-toporigin");
      case "tokenBinding" -> JsonMember.text("no longer used");
      default -> JsonMember.UNKNOWN;
    };
  }

  /// {@return what a member is by its name alone, where the object is none that we know}
  private static JsonMember anywhere(String name) {
    return switch (name) {
      case "clientDataJSON", "attestationObject", "authenticatorData", "signature" ->
          Optional.of(ResponseMembers.attestation(name))
              .filter(member -> member != JsonMember.UNKNOWN)
              .orElseGet(() -> ResponseMembers.assertion(name));
      case "rpId", "userVerification" -> OptionsMembers.request(name);
      case "origin", "topOrigin" -> clientData(name);
      case "challenge" -> JsonMember.text("random bytes of the RP, fresh for each ceremony");
      default -> JsonMember.UNKNOWN;
    };
  }
}
