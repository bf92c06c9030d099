package dev.passkeylab.client;

import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a caller may use an RP ID, WebAuthn §5.1.3 and §5.1.4, with the origin's effective
/// domain (HTML).
// DEVIATION: HTML asks for a registrable domain suffix, which needs the public suffix list; until
// that list is a dependency, a suffix of a single label is refused and others are taken.
final class RpIds {

  /// An origin as HTML serialises it: scheme, host and a port that is not the scheme's own. A path,
  /// even `/`, is no part of it, and a host is in lower case.
  private static final Pattern ORIGIN =
      Pattern.compile(
          "(?<scheme>https?)://(?<host>[^\\p{Upper}\\s:/?#@\\[\\]]+)(:[1-9][0-9]{0,4})?");

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
    int dot = rpId.indexOf('.');
    boolean labels = dot > 0 && dot < rpId.length() - 1;
    return rpId.equals(domain) || (labels && domain.endsWith("." + rpId));
  }

  /// The domain of a secure context: https anywhere, http on localhost only. An IP address is not a
  /// domain.
  private static Optional<String> effectiveDomain(String origin) {
    var parts = ORIGIN.matcher(origin);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var host = parts.group("host");
    boolean secure =
        parts.group("scheme").equals("https")
            || host.equals("localhost")
            || host.endsWith(".localhost");
    return secure && !isIpv4(host) ? Optional.of(host) : Optional.empty();
  }

  private static boolean isIpv4(String host) {
    return host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }
}
