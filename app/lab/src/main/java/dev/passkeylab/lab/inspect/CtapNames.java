package dev.passkeylab.lab.inspect;

/// The names of CTAP command and status bytes (CTAP 2.3 §6 and §8.2).
final class CtapNames {

  private CtapNames() {}

  static boolean isCommand(int command) {
    return !command(command).equals("unknown command");
  }

  static String command(int command) {
    return switch (command) {
      case 0x01 -> "authenticatorMakeCredential";
      case 0x02 -> "authenticatorGetAssertion";
      case 0x04 -> "authenticatorGetInfo";
      case 0x06 -> "authenticatorClientPIN";
      case 0x07 -> "authenticatorReset";
      case 0x08 -> "authenticatorGetNextAssertion";
      case 0x09 -> "authenticatorBioEnrollment";
      case 0x0A -> "authenticatorCredentialManagement";
      case 0x0B -> "authenticatorSelection";
      case 0x0C -> "authenticatorLargeBlobs";
      case 0x0D -> "authenticatorConfig";
      default -> "unknown command";
    };
  }

  static Shape request(int command) {
    return switch (command) {
      case 0x01 -> Shape.MAKE_CREDENTIAL;
      case 0x02 -> Shape.GET_ASSERTION;
      case 0x06 -> Shape.CLIENT_PIN;
      case 0x0A -> Shape.CREDENTIAL_MANAGEMENT;
      default -> Shape.ANY;
    };
  }

  static String clientPin(long subCommand) {
    return switch ((int) subCommand) {
      case 0x01 -> "getPINRetries";
      case 0x02 -> "getKeyAgreement";
      case 0x03 -> "setPIN";
      case 0x04 -> "changePIN";
      case 0x05 -> "getPinToken";
      case 0x06 -> "getPinUvAuthTokenUsingUvWithPermissions";
      case 0x07 -> "getUVRetries";
      case 0x09 -> "getPinUvAuthTokenUsingPinWithPermissions";
      default -> "unknown";
    };
  }

  static String credentialManagement(long subCommand) {
    return switch ((int) subCommand) {
      case 0x01 -> "getCredsMetadata";
      case 0x02 -> "enumerateRPsBegin";
      case 0x03 -> "enumerateRPsGetNextRP";
      case 0x04 -> "enumerateCredentialsBegin";
      case 0x05 -> "enumerateCredentialsGetNextCredential";
      case 0x06 -> "deleteCredential";
      case 0x07 -> "updateUserInformation";
      default -> "unknown";
    };
  }

  static String status(int status) {
    return switch (status) {
      case 0x00 -> "CTAP2_OK";
      case 0x01 -> "CTAP1_ERR_INVALID_COMMAND";
      case 0x02 -> "CTAP1_ERR_INVALID_PARAMETER";
      case 0x03 -> "CTAP1_ERR_INVALID_LENGTH";
      case 0x04 -> "CTAP1_ERR_INVALID_SEQ";
      case 0x05 -> "CTAP1_ERR_TIMEOUT";
      case 0x06 -> "CTAP1_ERR_CHANNEL_BUSY";
      case 0x0A -> "CTAP1_ERR_LOCK_REQUIRED";
      case 0x0B -> "CTAP1_ERR_INVALID_CHANNEL";
      case 0x7F -> "CTAP1_ERR_OTHER";
      default -> ctap2Status(status);
    };
  }

  private static String ctap2Status(int status) {
    return switch (status) {
      case 0x11 -> "CTAP2_ERR_CBOR_UNEXPECTED_TYPE";
      case 0x12 -> "CTAP2_ERR_INVALID_CBOR";
      case 0x14 -> "CTAP2_ERR_MISSING_PARAMETER";
      case 0x15 -> "CTAP2_ERR_LIMIT_EXCEEDED";
      case 0x17 -> "CTAP2_ERR_FP_DATABASE_FULL";
      case 0x18 -> "CTAP2_ERR_LARGE_BLOB_STORAGE_FULL";
      case 0x19 -> "CTAP2_ERR_CREDENTIAL_EXCLUDED";
      case 0x21 -> "CTAP2_ERR_PROCESSING";
      case 0x22 -> "CTAP2_ERR_INVALID_CREDENTIAL";
      case 0x23 -> "CTAP2_ERR_USER_ACTION_PENDING";
      case 0x24 -> "CTAP2_ERR_OPERATION_PENDING";
      case 0x25 -> "CTAP2_ERR_NO_OPERATIONS";
      case 0x26 -> "CTAP2_ERR_UNSUPPORTED_ALGORITHM";
      case 0x27 -> "CTAP2_ERR_OPERATION_DENIED";
      case 0x28 -> "CTAP2_ERR_KEY_STORE_FULL";
      case 0x2B -> "CTAP2_ERR_UNSUPPORTED_OPTION";
      case 0x2C -> "CTAP2_ERR_INVALID_OPTION";
      case 0x2D -> "CTAP2_ERR_KEEPALIVE_CANCEL";
      case 0x2E -> "CTAP2_ERR_NO_CREDENTIALS";
      case 0x2F -> "CTAP2_ERR_USER_ACTION_TIMEOUT";
      default -> laterStatus(status);
    };
  }

  private static String laterStatus(int status) {
    return switch (status) {
      case 0x30 -> "CTAP2_ERR_NOT_ALLOWED";
      case 0x31 -> "CTAP2_ERR_PIN_INVALID";
      case 0x32 -> "CTAP2_ERR_PIN_BLOCKED";
      case 0x33 -> "CTAP2_ERR_PIN_AUTH_INVALID";
      case 0x34 -> "CTAP2_ERR_PIN_AUTH_BLOCKED";
      case 0x35 -> "CTAP2_ERR_PIN_NOT_SET";
      case 0x36 -> "CTAP2_ERR_PUAT_REQUIRED";
      case 0x37 -> "CTAP2_ERR_PIN_POLICY_VIOLATION";
      case 0x39 -> "CTAP2_ERR_REQUEST_TOO_LARGE";
      case 0x3A -> "CTAP2_ERR_ACTION_TIMEOUT";
      case 0x3B -> "CTAP2_ERR_UP_REQUIRED";
      case 0x3C -> "CTAP2_ERR_UV_BLOCKED";
      case 0x3D -> "CTAP2_ERR_INTEGRITY_FAILURE";
      case 0x3E -> "CTAP2_ERR_INVALID_SUBCOMMAND";
      case 0x3F -> "CTAP2_ERR_UV_INVALID";
      case 0x40 -> "CTAP2_ERR_UNAUTHORIZED_PERMISSION";
      default ->
          status >= 0xF0 ? "vendor error" : status >= 0xE0 ? "extension error" : "unknown status";
    };
  }
}
