package dev.passkeylab.client;

import dev.passkeylab.webauthn.Transport;
import java.util.Comparator;
import java.util.List;

/// Puts the devices in front that a site deems likely, WebAuthn Level 3 §5.8.7 `#enum-hints`. None
/// is left out: a hint is no policy.
final class Hints {

  private Hints() {}

  static List<ClientDevice> order(List<ClientDevice> devices, List<String> hints) {
    return devices.stream().sorted(Comparator.comparingInt(it -> place(it, hints))).toList();
  }

  private static int place(ClientDevice device, List<String> hints) {
    for (int i = 0; i < hints.size(); i++) {
      if (fits(device, hints.get(i))) {
        return i;
      }
    }
    return hints.size();
  }

  private static boolean fits(ClientDevice device, String hint) {
    var traits = device.traits();
    return switch (hint) {
      case "client-device" -> traits.platform();
      case "security-key" -> !traits.platform() && !traits.transports().contains(Transport.HYBRID);
      case "hybrid" -> !traits.platform() && traits.transports().contains(Transport.HYBRID);
      default -> false;
    };
  }
}
