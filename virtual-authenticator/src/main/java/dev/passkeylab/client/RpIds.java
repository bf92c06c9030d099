package dev.passkeylab.client;

import dev.passkeylab.client.Settled.Fulfilled;
import dev.passkeylab.client.Settled.Rejected;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a caller may use an RP ID, WebAuthn §5.1.3 and §5.1.4, with the origin's effective
/// domain (HTML).
final class RpIds {

  /// An origin as HTML serialises it: scheme, host and a port that is not the scheme's own. A path,
  /// even `/`, is no part of it, and a host is in lower case.
  private static final Pattern ORIGIN =
      Pattern.compile(
          "(?<scheme>https?)://(?<host>[^\\p{Upper}\\s:/?#@\\[\\]]+)(:[1-9][0-9]{0,4})?");

  /// How an opaque origin serialises.
  private static final String OPAQUE = "null";

  private RpIds() {}

  /// {@return the RP ID to use, or why there is none}
  ///
  /// @param origin the caller's, serialised
  /// @param wanted the RP ID in the options; empty for the caller's own domain
  static Settled<String> resolve(String origin, Optional<String> wanted) {
    return switch (effectiveDomain(origin)) {
      case Rejected<String>(var cause) -> new Rejected<>(cause);
      case Fulfilled<String>(var domain) -> resolve(domain, wanted.orElse(domain));
    };
  }

  /// HTML: whether one host is a registrable domain suffix of another, or equal to it.
  private static Settled<String> resolve(String domain, String rpId) {
    if (rpId.equals(domain)) {
      return new Fulfilled<>(rpId);
    }
    if (rpId.isEmpty() || !domain.endsWith("." + rpId)) {
      return new Rejected<>(Cause.RP_ID_FOREIGN);
    }
    var suffix = PublicSuffixes.of(domain);
    boolean isPublic =
        suffix.equals(rpId) || suffix.endsWith("." + rpId) || PublicSuffixes.of(rpId).equals(rpId);
    return isPublic ? new Rejected<>(Cause.RP_ID_PUBLIC_SUFFIX) : new Fulfilled<>(rpId);
  }

  /// The domain of a secure context: https anywhere, http on localhost only. An IP address is not a
  /// domain.
  private static Settled<String> effectiveDomain(String origin) {
    if (origin.equals(OPAQUE)) {
      return new Rejected<>(Cause.ORIGIN_OPAQUE);
    }
    var parts = ORIGIN.matcher(origin);
    if (!parts.matches() || isIpv4(parts.group("host"))) {
      return new Rejected<>(Cause.ORIGIN_INVALID);
    }
    var host = parts.group("host");
    boolean secure =
        parts.group("scheme").equals("https")
            || host.equals("localhost")
            || host.endsWith(".localhost");
    return secure ? new Fulfilled<>(host) : new Rejected<>(Cause.ORIGIN_INSECURE);
  }

  private static boolean isIpv4(String host) {
    return host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }
}
