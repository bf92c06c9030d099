package dev.passkeylab.client;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.Verification;
import dev.passkeylab.webauthn.ResidentKey;
import dev.passkeylab.webauthn.UserVerification;

/// What a requirement of the options comes to on one device.
final class Requirements {

  private Requirements() {}

  /// {@return whether the device can be used at all}
  static boolean met(UserVerification wanted, Device device) {
    return wanted != UserVerification.REQUIRED || device.verifies();
  }

  /// {@return whether the device can be used at all}
  static boolean met(ResidentKey wanted, Device device) {
    return wanted != ResidentKey.REQUIRED || device.residentKeys();
  }

  /// {@return whether the device is asked to verify: the effective user verification requirement,
  /// WebAuthn §5.1.3}
  ///
  /// @param client for `preferred` the specification asks every device that can; some clients spare
  ///   the person the password of the computer, as macOS does without Touch ID: the flag UV stays 0
  static boolean verify(UserVerification wanted, Device device, ClientProfile client) {
    return switch (wanted) {
      case REQUIRED -> true;
      case PREFERRED -> device.verifies() && (asksAlways(client) || unlocksOtherwise(device));
      case DISCOURAGED -> false;
    };
  }

  private static boolean asksAlways(ClientProfile client) {
    return switch (client.verifiesWhenPreferred()) {
      case ALWAYS -> true;
      case WITH_BIOMETRICS -> false;
    };
  }

  private static boolean unlocksOtherwise(Device device) {
    return device.verification() != Verification.SYSTEM_PASSWORD;
  }

  /// {@return whether the credential is asked to be discoverable: the effective resident key
  /// requirement, WebAuthn §5.1.3}
  static boolean discoverable(ResidentKey wanted, Device device) {
    return switch (wanted) {
      case REQUIRED -> true;
      case PREFERRED -> device.residentKeys();
      case DISCOURAGED -> false;
    };
  }
}
