package dev.passkeylab.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Whether a caller may use an RP ID, WebAuthn §5.1.3 and §5.1.4, with the origin's effective
/// domain (HTML).
// DEVIATION: HTML asks for a registrable domain suffix, which needs the public suffix list; until
// that list is a dependency,
// a suffix of a single label is refused and others are taken.
final class RpIds {

  private RpIds() {}

  /// {@return the RP ID to use, or why there is none}
  ///
  /// @param origin the caller's, serialised
  /// @param wanted the RP ID in the options; empty for the caller's own domain
  static Settled<String> resolve(String origin, Optional<String> wanted) {
    var domain = effectiveDomain(origin);
    if (domain.isEmpty()) {
      return new Settled.Rejected<>(Cause.ORIGIN_INVALID);
    }
    var rpId = wanted.orElse(domain.get());
    return fits(rpId, domain.get())
        ? new Settled.Fulfilled<>(rpId)
        : new Settled.Rejected<>(Cause.RP_ID_FOREIGN);
  }

  private static boolean fits(String rpId, String domain) {
    return rpId.equals(domain) || (rpId.indexOf('.') > 0 && domain.endsWith("." + rpId));
  }

  /// The domain of a secure context: https anywhere, http on localhost only. An IP address is not a
  /// domain.
  private static Optional<String> effectiveDomain(String origin) {
    try {
      var uri = new URI(origin);
      var host = uri.getHost();
      if (host == null || host.startsWith("[") || isIpv4(host)) {
        return Optional.empty();
      }
      boolean secure =
          "https".equals(uri.getScheme())
              || ("http".equals(uri.getScheme())
                  && (host.equals("localhost") || host.endsWith(".localhost")));
      return secure ? Optional.of(host) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static boolean isIpv4(String host) {
    return host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }
}
