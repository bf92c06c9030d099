package dev.passkeylab.lab.inspect;

import dev.passkeylab.lab.trace.PayloadFormat;
import java.util.Optional;

/// What is known about members of the JSON messages of WebAuthn, by their names.
final class JsonNotes {

  private JsonNotes() {}

  static Note of(String member) {
    return switch (member) {
      case "challenge" ->
          Note.webauthn(
              "random bytes of the RP, fresh for each ceremony", "sctn-cryptographic-challenges");
      case "origin" ->
          Note.webauthn(
              "where the page came from, as the browser saw it", "dom-collectedclientdata-origin");
      case "crossOrigin" ->
          Note.webauthn(
              "whether the page was framed by another origin",
              "dom-collectedclientdata-crossorigin");
      case "topOrigin" ->
          Note.webauthn("origin of the outermost page", "dom-collectedclientdata-toporigin");
      case "clientDataJSON" ->
          Note.webauthn("client data, base64url", "dictdef-collectedclientdata");
      case "attestationObject" ->
          Note.webauthn("attestation object, base64url", "sctn-generating-an-attestation-object");
      case "authenticatorData" ->
          Note.webauthn("authenticator data, base64url", "sctn-authenticator-data");
      case "signature" ->
          Note.webauthn(
              "over authenticator data and client data hash",
              "dom-authenticatorassertionresponse-signature");
      case "userHandle" -> Note.webauthn("user handle, base64url", "user-handle");
      case "rawId", "id" -> Note.NONE;
      case "userVerification" ->
          Note.webauthn("required, preferred or discouraged", "enum-userVerificationRequirement");
      case "residentKey" ->
          Note.webauthn(
              "whether the credential must be discoverable", "enum-residentKeyRequirement");
      case "attestation" ->
          Note.webauthn("what attestation the RP asks for", "enum-attestation-convey");
      default -> Note.NONE;
    };
  }

  /// {@return what the base64url text of this member spells}
  static Optional<PayloadFormat> encoded(String member) {
    return switch (member) {
      case "clientDataJSON" -> Optional.of(PayloadFormat.CLIENT_DATA);
      case "attestationObject" -> Optional.of(PayloadFormat.ATTESTATION_OBJECT);
      case "authenticatorData" -> Optional.of(PayloadFormat.AUTHENTICATOR_DATA);
      case "signature" -> Optional.of(PayloadFormat.SIGNATURE);
      default -> Optional.empty();
    };
  }
}
