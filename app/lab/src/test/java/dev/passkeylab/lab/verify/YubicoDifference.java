package dev.passkeylab.lab.verify;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Where Yubico's library is known to judge otherwise, each with its reason.
enum YubicoDifference {
  ID(
      "response-structure: ((no )?(id|rawId)( null| padded)?)",
      "it takes id or rawId, whichever is there"),
  JSON_FORM(
      "response-structure: .*(authenticatorData|transports|algorithm|publicKey|attachment).*",
      "it does not look at what the JSON form repeats, nor at unknown attachments"),
  TWICE(
      "(response-structure: a member|client-data-json: type|attestation-object: fmt) twice",
      "its readers take one of repeated members"),
  PADDED("(response-structure: .*|challenge:) padded", "its reader takes padding"),
  BEHIND(
      "(client-data-json: more|attestation-object: a (byte|map)) behind",
      "its readers stop behind the first item"),
  A_BYTE_MORE("attestation-object: a byte more", "it takes bytes behind outputs of extensions"),
  FRAMES("(cross-origin|top-origin): .*", "it leaves frames to its caller"),
  COPY("attestation-object: copy .*", "it does not look at the copy in JSON"),
  POINT("attestation-object: not on the curve", "it does not use the key yet"),
  ALGORITHM("algorithm: alg -257", "it takes the key's type for what decides"),
  FORMAT("attestation-format: .*", "it takes unknown formats for untrusted ones"),
  STATEMENT(
      "attestation-statement: (as none|none as .*|none with alg)",
      "it does not look into statements that it does not know or that say none"),
  U2F(
      "attestation-statement: (another AAGUID|two certificates)",
      "it lets fido-u2f have an AAGUID, and more certificates than one"),
  CREDENTIAL_ID("credential-id: .*", "in a registration it takes the id that the response says"),
  EXTENSIONS("extensions: .*", "it passes outputs on, known or not"),
  OWNER("user-handle: the record is another's", "its records are looked up by owner");

  private final Pattern mutation;
  private final String reason;

  YubicoDifference(String mutation, String reason) {
    this.mutation = Pattern.compile(mutation, Pattern.DOTALL);
    this.reason = reason;
  }

  /// {@return whether it knows no such keys}
  static boolean unreadable(JsonNode line) {
    return line.get("name").stringValue().contains("ml-dsa");
  }

  /// {@return why it accepts what we refuse, if that is known}
  static Optional<String> forgiving(Mutation mutation) {
    return Arrays.stream(values())
        .filter(it -> it.mutation.matcher(mutation.toString()).matches())
        .map(it -> it.reason)
        .findFirst();
  }

  /// {@return why it refuses what we accept, if that is known}
  static Optional<String> stricter(JsonNode line, String objection) {
    return Optional.empty();
  }
}
