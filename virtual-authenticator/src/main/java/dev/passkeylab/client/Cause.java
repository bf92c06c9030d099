package dev.passkeylab.client;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.bytes.Misencoded;
import dev.passkeylab.webauthn.ErrorName;

/// Why a request failed: what the page is not told. The specification folds many causes into one
/// exception name.
public enum Cause {
  PAGE_ABORTED(ErrorName.ABORT, "page-aborted", "the page aborted the request"),
  PAGE_LEFT(ErrorName.ABORT, "page-left", "the page was left"),
  OPTIONS_MALFORMED(
      ErrorName.TYPE, "options-malformed", "a member of the options is missing or wrong"),
  OPTIONS_ENCODING(
      ErrorName.ENCODING, "options-encoding", "a member of the options is not base64url"),
  ORIGIN_OPAQUE(ErrorName.NOT_ALLOWED, "origin-opaque", "the origin is opaque"),
  ORIGIN_INSECURE(
      ErrorName.SECURITY, "origin-insecure", "passkeys need https, or http at localhost"),
  ORIGIN_INVALID(
      ErrorName.SECURITY, "origin-invalid", "the origin has no domain that may use passkeys"),
  RP_ID_FOREIGN(
      ErrorName.SECURITY,
      "rp-id-foreign",
      "the RP ID is not the origin's domain or a suffix of it"),
  RP_ID_PUBLIC_SUFFIX(
      ErrorName.SECURITY,
      "rp-id-public-suffix",
      "the RP ID is a public suffix: others register domains below it"),
  RELATED_ORIGINS_MALFORMED(
      ErrorName.SECURITY,
      "related-origins-malformed",
      "what the RP ID's domain says of related origins is no list of them"),
  ORIGIN_NOT_RELATED(
      ErrorName.SECURITY,
      "origin-not-related",
      "the origin is none of those that the RP ID's domain names as related"),
  TOO_MANY_LABELS(
      ErrorName.SECURITY,
      "too-many-labels",
      "the origin is listed as related, but behind five others with labels of their own"),
  NO_WEBAUTHN(ErrorName.TYPE, "no-webauthn", "the browser has no WebAuthn"),
  MEDIATION_UNSUPPORTED(
      ErrorName.TYPE, "mediation-unsupported", "the browser does not know this mediation"),
  SIGNAL_UNSUPPORTED(ErrorName.TYPE, "signal-unsupported", "the browser has no such method"),
  REQUEST_PENDING(ErrorName.OPERATION, "request-pending", "a request is pending already"),
  NO_RECENT_PASSWORD(
      ErrorName.NOT_ALLOWED,
      "no-recent-password",
      "the browser has not just helped with a password here"),
  NOTHING_IMMEDIATE(
      ErrorName.NOT_ALLOWED, "nothing-immediate", "there is no passkey to offer at once"),
  USER_ID_LENGTH(ErrorName.TYPE, "user-id-length", "user.id must have 1 to 64 bytes"),
  NO_COMMON_ALGORITHM(
      ErrorName.NOT_SUPPORTED,
      "no-common-algorithm",
      "no algorithm that was asked for is supported"),
  ALREADY_REGISTERED(
      ErrorName.INVALID_STATE,
      "already-registered",
      "the device already has one of the excluded credentials"),
  NO_DEVICE(ErrorName.NOT_ALLOWED, "no-device", "no device at hand fits the request"),
  NO_RESIDENT_KEYS(
      ErrorName.CONSTRAINT,
      "no-resident-keys",
      "no device at hand can keep a discoverable credential, which is required"),
  NO_VERIFICATION(
      ErrorName.CONSTRAINT,
      "no-verification",
      "no device at hand can verify the person, which is required"),
  NOT_VERIFIABLE(
      ErrorName.NOT_ALLOWED,
      "not-verifiable",
      "no device with a fitting credential can verify the person, which is required"),
  NO_CREDENTIAL(
      ErrorName.NOT_ALLOWED, "no-credential", "no device at hand has a credential that fits"),
  USER_CANCELLED(ErrorName.NOT_ALLOWED, "user-cancelled", "the person cancelled"),
  TIMED_OUT(ErrorName.NOT_ALLOWED, "timed-out", "the person did not answer in time"),
  LOCKED_OUT(
      ErrorName.NOT_ALLOWED, "locked-out", "the device is locked after too many wrong gestures"),
  PIN_LOCKED(
      ErrorName.NOT_ALLOWED,
      "pin-locked",
      "the PIN was wrong too often in a row; the device wants to be plugged in again"),
  PIN_BLOCKED(
      ErrorName.NOT_ALLOWED,
      "pin-blocked",
      "the PIN was wrong too often; only a reset of the device helps"),
  DEVICE_FAILED(ErrorName.NOT_ALLOWED, "device-failed", "the device answered with something else");

  private final ErrorName error;
  private final String id;
  private final String words;

  Cause(ErrorName error, String id, String words) {
    this.error = error;
    this.id = id;
    this.words = words;
  }

  /// {@return why options in JSON are refused, WebAuthn §5.1.8 and §5.1.9}
  public static Cause of(Malformed problem) {
    return problem instanceof Misencoded ? OPTIONS_ENCODING : OPTIONS_MALFORMED;
  }

  /// {@return the name of the exception that the page sees}
  public ErrorName error() {
    return error;
  }

  /// {@return the name in files and traces}
  public String id() {
    return id;
  }

  /// {@return the cause as a clause for people}
  public String words() {
    return words;
  }
}
