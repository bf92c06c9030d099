package dev.passkeylab.lab.relyingparty.opinion;

import dev.passkeylab.lab.relyingparty.check.Finding;
import dev.passkeylab.lab.relyingparty.check.Finding.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The known differences between webauthn4j's verdicts and ours, each with its reason. Any other is
/// an event, and fails tests.
enum KnownDifference {
  // What it leaves to the caller.
  ID_UNUSED("credential-id-unused", ".*", "whether an id is registered is left to its caller"),
  OWNER("user-handle", ".*", "whose credential it is is left to its caller"),
  BACKUP_POLICY("backup-policy", ".*", "a policy on backup is left to its caller"),
  TRUST("attestation-trust", "attestation none", "no attestation is always trusted"),

  // What it does not look at.
  NO_TYPE("response-structure", "type: .*", "it does not look at the response's type"),
  NO_RAW_ID("response-structure", "rawId: .*", "it does not look at rawId"),
  NO_ID("response-structure", "id: .*", "in a registration it does not look at id"),
  LEVEL_3(
      "response-structure",
      "response\\.(authenticatorData|transports|publicKey|publicKeyAlgorithm): .*",
      "it does not look at what the JSON form repeats"),
  ID_DIFFERS("credential-id", ".* in authData", "in a registration it does not look at id"),
  NO_OUTPUTS(
      "response-structure",
      "clientExtensionResults: (is missing|needs an object, found null).*",
      "it goes without them"),
  COPY("attestation-object", "authenticatorData in JSON.*", "it does not look at the copy"),
  EMPTY_ID("credential-id", "0 bytes", "it knows a longest id, and no shortest"),
  POINT("attestation-object", "credentialPublicKey: .*", "it does not use the key yet"),
  CURVE("algorithm", ".*, kty \\d+, crv \\d+", "it does not use the key yet"),

  // What its readers forgive.
  PADDING(
      "response-structure",
      ".*: needs base64url without padding.*",
      "its reader takes padding and stray bits"),
  STRUCTURE_TWICE(
      "response-structure", ".*Duplicate.*", "its reader takes the last of repeated members"),
  NO_BOOLEAN("cross-origin", "crossOrigin: needs .*", "its reader makes a truth value of anything"),
  NULL_TOP_ORIGIN("top-origin", "topOrigin: needs text, found null", "null is none to its reader"),
  NOT_UTF8("client-data-utf8", ".*", "its reader puts U+FFFD for what is not UTF-8"),
  MEMBER_TWICE(
      "client-data-json", ".*Duplicate.*", "its reader takes the last of repeated members"),
  KEY_TWICE(
      "attestation-object",
      ".*is in this map already.*",
      "its reader takes the last of repeated keys"),
  EXTENSIONS_MISSING(
      "attestation-object",
      ".*extensions: the flags promise.*",
      "it takes the end for an empty map"),
  NO_OUTPUT_BYTES(
      "authenticator-data",
      ".*extensions: the flags promise.*",
      "it takes the end for an empty map"),
  OUTPUTS("extensions", ".*", "what extensions put out is left to its caller"),
  KEY_NOT_TEXT(
      "attestation-object",
      "(fmt|attStmt|authData): needs .*",
      "its reader makes text of keys that are none"),
  CREDENTIAL_MISSING(
      "authenticator-data",
      "attestedCredentialData: needs 18 bytes, 0 are left.*",
      "it takes the end for no credential"),
  CHALLENGE_SPELLING(
      "challenge",
      "\"(.*).={0,2}\"\n\"\\1.\"",
      "it compares challenges decoded, with padding and stray bits"),
  ORIGIN_CASE(
      "origin", "(?i)\"(.*)\"\n.*\"\\1\".*", "it compares scheme and host in whatever case"),
  ORIGIN_PATH(
      "origin",
      "(?i)\"(.*)/.*\"\n.*\"\\1\".*",
      "it compares scheme, host and port, and drops the rest"),
  ORIGIN_PORT("origin", "(?i)\"(https:.*):443\"\n.*\"\\1\".*", "it fills in the scheme's port"),

  // What it is stricter in.
  BYTE_ORDER_MARK(
      "client-data-utf8",
      Result.PASSED,
      ".*byte order mark.*",
      "its reader knows no byte order mark"),
  NO_TOP_ORIGIN(
      "cross-origin",
      Result.PASSED,
      "crossOrigin true",
      "it wants a topOrigin with every frame; clients before Level 3 send none"),

  // What it can do and we cannot, so far.
  OTHER_ALGORITHMS("algorithm", ".*we do not support it", "it supports more algorithms");

  private final String check;
  private final Result result;
  private final Pattern words;
  private final String reason;

  KnownDifference(String check, String words, String reason) {
    this(check, Result.FAILED, words, reason);
  }

  KnownDifference(String check, Result result, String words, String reason) {
    this.check = check;
    this.result = result;
    this.words = Pattern.compile(words, Pattern.DOTALL);
    this.reason = reason;
  }

  /// {@return why it is no wonder that webauthn4j accepts what this finding refuses}
  static Optional<String> acceptingWhatFails(Finding failed) {
    return Arrays.stream(values()).filter(it -> it.covers(failed)).map(it -> it.reason).findFirst();
  }

  /// {@return why it is no wonder that webauthn4j objects to what we accept}
  static Optional<String> objecting(Objection objection, List<Finding> findings) {
    return Arrays.stream(values())
        .filter(it -> it.result == Result.PASSED && objection.checks().contains(it.check))
        .filter(it -> findings.stream().anyMatch(it::covers))
        .map(it -> it.reason)
        .findFirst();
  }

  /// {@return the id of the check that it is about}
  String check() {
    return check;
  }

  private boolean covers(Finding finding) {
    return finding.check().id().equals(check)
        && finding.result() == result
        && Stream.of(finding.seen(), finding.because(), finding.seen() + "\n" + finding.wanted())
            .anyMatch(it -> words.matcher(it).matches());
  }
}
