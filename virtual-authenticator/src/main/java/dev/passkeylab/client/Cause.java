package dev.passkeylab.client;

import dev.passkeylab.webauthn.ErrorName;

/// Why a request failed: what the page is not told. The specification folds many causes into one
/// exception name.
public enum Cause {
  PAGE_ABORTED(ErrorName.ABORT, "page-aborted", "the page aborted the request"),
  PAGE_LEFT(ErrorName.ABORT, "page-left", "the page was left"),
  ORIGIN_INVALID(
      ErrorName.SECURITY, "origin-invalid", "the origin has no domain that may use passkeys"),
  RP_ID_FOREIGN(
      ErrorName.SECURITY,
      "rp-id-foreign",
      "the RP ID is not the origin's domain or a suffix of it"),
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
  NO_CREDENTIAL(
      ErrorName.NOT_ALLOWED, "no-credential", "no device at hand has a credential that fits"),
  USER_CANCELLED(ErrorName.NOT_ALLOWED, "user-cancelled", "the person cancelled"),
  TIMED_OUT(ErrorName.NOT_ALLOWED, "timed-out", "the person did not answer in time"),
  LOCKED_OUT(
      ErrorName.NOT_ALLOWED, "locked-out", "the device is locked after too many wrong gestures"),
  DEVICE_FAILED(ErrorName.NOT_ALLOWED, "device-failed", "the device answered with something else");

  private final ErrorName error;
  private final String id;
  private final String words;

  Cause(ErrorName error, String id, String words) {
    this.error = error;
    this.id = id;
    this.words = words;
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
