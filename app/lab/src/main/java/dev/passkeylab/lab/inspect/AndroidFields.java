package dev.passkeylab.lab.inspect;

import java.util.List;

/// The parts of the key description that Android puts into a certificate, as far as WebAuthn §8.4
/// looks at them.
final class AndroidFields {

  static final List<DerField> KEY_DESCRIPTION =
      List.of(
          DerField.of("attestationVersion", ""),
          DerField.of("attestationSecurityLevel", "0 software, 1 TEE, 2 StrongBox"),
          DerField.of("keyMintVersion", ""),
          DerField.of("keyMintSecurityLevel", "0 software, 1 TEE, 2 StrongBox"),
          DerField.of("attestationChallenge", "must be the client data hash"),
          DerField.of("uniqueId", ""),
          DerField.of(
              "softwareEnforced", DerShape.ANDROID_AUTHORIZATIONS, "kept by Android itself"),
          DerField.of(
              "hardwareEnforced", DerShape.ANDROID_AUTHORIZATIONS, "kept by the secure hardware"));

  private AndroidFields() {}

  static DerField authorization(int tag) {
    var field =
        switch (tag) {
          case 1 -> DerField.of("purpose", "2 is signing; WebAuthn wants that alone");
          case 2 -> DerField.of("algorithm", "1 RSA, 3 EC");
          case 3 -> DerField.of("keySize", "bits");
          case 5 -> DerField.of("digest", "4 is SHA-256");
          case 10 -> DerField.of("ecCurve", "1 is P-256");
          case 503 -> DerField.of("noAuthRequired", "usable without unlocking");
          case 504 -> DerField.of("userAuthType", "");
          case 505 -> DerField.of("authTimeout", "seconds");
          case 600 -> DerField.of("allApplications", "must be absent for WebAuthn");
          case 701 -> DerField.of("creationDateTime", "milliseconds since 1970");
          case 702 -> DerField.of("origin", "0 is generated in the keystore");
          case 704 -> DerField.of("rootOfTrust", "");
          case 705 -> DerField.of("osVersion", "");
          case 706 -> DerField.of("osPatchLevel", "");
          case 709 -> DerField.of("attestationApplicationId", "");
          default -> DerField.of("[" + tag + "]", "");
        };
    return field.wrapped();
  }
}
