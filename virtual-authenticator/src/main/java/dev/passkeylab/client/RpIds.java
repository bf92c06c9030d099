package dev.passkeylab.client;

import dev.passkeylab.client.Settled.Fulfilled;
import dev.passkeylab.client.Settled.Rejected;
import java.util.Optional;

/// Whether a caller may use an RP ID, WebAuthn §5.1.3 and §5.1.4, with the origin's effective
/// domain (HTML).
final class RpIds {

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

  /// {@return the same, with what related origins may use where the RP ID is not the origin's}
  static Settled<String> resolve(String origin, Optional<String> wanted, RelatedOrigins related) {
    var own = resolve(origin, wanted);
    if (!own.equals(new Rejected<>(Cause.RP_ID_FOREIGN)) || wanted.isEmpty()) {
      return own;
    }
    return related
        .refusal(origin, wanted.get())
        .<Settled<String>>map(Rejected::new)
        .orElseGet(() -> new Fulfilled<>(wanted.get()));
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
    var domain = Origins.host(origin);
    if (domain.isEmpty()) {
      return new Rejected<>(Cause.ORIGIN_INVALID);
    }
    var host = domain.get();
    boolean secure =
        origin.startsWith("https:") || host.equals("localhost") || host.endsWith(".localhost");
    return secure ? new Fulfilled<>(host) : new Rejected<>(Cause.ORIGIN_INSECURE);
  }
}
