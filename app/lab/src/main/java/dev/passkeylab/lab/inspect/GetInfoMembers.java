package dev.passkeylab.lab.inspect;

import java.util.List;

/// The members of the answer to authenticatorGetInfo (CTAP 2.3 §6.4), numbered from 1 without a
/// gap.
final class GetInfoMembers {

  private static final List<String> NAMES =
      List.of(
          "versions",
          "extensions",
          "aaguid",
          "options",
          "maxMsgSize",
          "pinUvAuthProtocols",
          "maxCredentialCountInList",
          "maxCredentialIdLength",
          "transports",
          "algorithms",
          "maxSerializedLargeBlobArray",
          "forcePINChange",
          "minPINLength",
          "firmwareVersion",
          "maxCredBlobLength",
          "maxRPIDsForSetMinPINLength",
          "preferredPlatformUvAttempts",
          "uvModality",
          "certifications",
          "remainingDiscoverableCredentials",
          "vendorPrototypeConfigCommands",
          "attestationFormats",
          "uvCountSinceLastPinEntry",
          "longTouchForReset",
          "encIdentifier",
          "transportsForReset",
          "pinComplexityPolicy",
          "pinComplexityPolicyURL",
          "maxPINLength",
          "encCredStoreState",
          "authenticatorConfigCommands");

  private GetInfoMembers() {}

  static Member of(int key) {
    if (key < 1 || key > NAMES.size()) {
      return Member.UNKNOWN;
    }
    var name = NAMES.get(key - 1);
    return Member.of(
        name,
        switch (name) {
          case "options" -> Shape.OPTIONS;
          case "algorithms" -> Shape.PARAMETERS;
          default -> Shape.ANY;
        });
  }
}
