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

  /// {@return whether a device of the computer itself keeps passkeys, or a phone can be reached}
  private static boolean passkeyPlatform(ClientProfile profile, List<ClientDevice> devices) {
    return verifyingPlatform(devices) || profile.hybridTransport();
  }

  /// {@return every capability of which we know, by its key, sorted. `immediateGet` is the one of a
  /// draft.}
  static SortedMap<String, Boolean> of(ClientProfile profile, List<ClientDevice> devices) {
    var all = new TreeMap<String, Boolean>();
    all.put("conditionalCreate", profile.conditionalCreate());
    all.put(
        "conditionalGet", profile.conditionalGet() == ClientProfile.ConditionalMediation.AVAILABLE);
    all.put("extension:credProps", true);
    all.put("hybridTransport", profile.hybridTransport());
    all.put("immediateGet", profile.immediateGet());
    all.put("passkeyPlatformAuthenticator", passkeyPlatform(profile, devices));
    all.put("relatedOrigins", profile.relatedOrigins());
    all.put("signalAllAcceptedCredentials", profile.signals());
    all.put("signalCurrentUserDetails", profile.signals());
    all.put("signalUnknownCredential", profile.signals());
    all.put("userVerifyingPlatformAuthenticator", verifyingPlatform(devices));
    return Collections.unmodifiableSortedMap(all);
  }
}
