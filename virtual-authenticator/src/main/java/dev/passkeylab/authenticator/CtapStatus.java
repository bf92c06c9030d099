package dev.passkeylab.authenticator;

import java.util.Arrays;
import java.util.Optional;

/// Status codes with which a device answers, CTAP 2.3 §8.2.
public enum CtapStatus {
  OK(0x00, "CTAP2_OK"),
  INVALID_COMMAND(0x01, "CTAP1_ERR_INVALID_COMMAND"),
  INVALID_PARAMETER(0x02, "CTAP1_ERR_INVALID_PARAMETER"),
  INVALID_LENGTH(0x03, "CTAP1_ERR_INVALID_LENGTH"),
  CBOR_UNEXPECTED_TYPE(0x11, "CTAP2_ERR_CBOR_UNEXPECTED_TYPE"),
  INVALID_CBOR(0x12, "CTAP2_ERR_INVALID_CBOR"),
  MISSING_PARAMETER(0x14, "CTAP2_ERR_MISSING_PARAMETER"),
  CREDENTIAL_EXCLUDED(0x19, "CTAP2_ERR_CREDENTIAL_EXCLUDED"),
  UNSUPPORTED_ALGORITHM(0x26, "CTAP2_ERR_UNSUPPORTED_ALGORITHM"),
  OPERATION_DENIED(0x27, "CTAP2_ERR_OPERATION_DENIED"),
  UNSUPPORTED_OPTION(0x2B, "CTAP2_ERR_UNSUPPORTED_OPTION"),
  INVALID_OPTION(0x2C, "CTAP2_ERR_INVALID_OPTION"),
  KEEPALIVE_CANCEL(0x2D, "CTAP2_ERR_KEEPALIVE_CANCEL"),
  NO_CREDENTIALS(0x2E, "CTAP2_ERR_NO_CREDENTIALS"),
  USER_ACTION_TIMEOUT(0x2F, "CTAP2_ERR_USER_ACTION_TIMEOUT"),
  PIN_BLOCKED(0x32, "CTAP2_ERR_PIN_BLOCKED"),
  PIN_AUTH_BLOCKED(0x34, "CTAP2_ERR_PIN_AUTH_BLOCKED"),
  UV_BLOCKED(0x3C, "CTAP2_ERR_UV_BLOCKED"),
  UV_INVALID(0x3F, "CTAP2_ERR_UV_INVALID");

  private final int code;
  private final String id;

  CtapStatus(int code, String id) {
    this.code = code;
    this.id = id;
  }

  /// {@return the byte on the wire}
  public int code() {
    return code;
  }

  /// {@return the name in the specification}
  public String id() {
    return id;
  }

  /// {@return the status with that byte}
  public static Optional<CtapStatus> of(int code) {
    return Arrays.stream(values()).filter(it -> it.code == code).findFirst();
  }
}
