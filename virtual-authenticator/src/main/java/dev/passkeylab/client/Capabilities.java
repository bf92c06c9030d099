package dev.passkeylab.client;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a client says of itself, WebAuthn §5.1.7.
final class Capabilities {

  private Capabilities() {}

  /// {@return whether a device of the computer itself can verify the person, biometrics or not:
  /// WebAuthn §5.1.6}
  static boolean verifyingPlatform(List<ClientDevice> devices) {
    return devices.stream()
        .map(ClientDevice::traits)
        .anyMatch(it -> it.platform() && it.verifies());
  }

  /// {@return every capability of which we know, by its key, sorted}
  static SortedMap<String, Boolean> of(List<ClientDevice> devices) {
    var all = new TreeMap<String, Boolean>();
    all.put("conditionalCreate", false);
    all.put("conditionalGet", true);
    all.put("extension:credProps", true);
    all.put("hybridTransport", false);
    all.put("passkeyPlatformAuthenticator", verifyingPlatform(devices));
    all.put("relatedOrigins", false);
    all.put("signalAllAcceptedCredentials", false);
    all.put("signalCurrentUserDetails", false);
    all.put("signalUnknownCredential", false);
    all.put("userVerifyingPlatformAuthenticator", verifyingPlatform(devices));
    return Collections.unmodifiableSortedMap(all);
  }
}
