package dev.passkeylab.client;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Where a client finds out which origins may use an RP ID that is not theirs, WebAuthn Level 3
/// §5.11 `#sctn-related-origins`.
@FunctionalInterface
public interface RelatedOrigins {

  /// How many different labels a client looks at, which is the least that it must.
  int MOST_LABELS = 5;

  /// {@return what `https://RPID/.well-known/webauthn` answers with status 200 as
  /// `application/json`; empty where it answers otherwise or not at all}
  Optional<Bytes> wellKnown(String rpId);

  /// {@return no such documents anywhere}
  static RelatedOrigins none() {
    return _ -> Optional.empty();
  }

  /// {@return the cause for which `origin` may not use `rpId`; empty where it may}
  default Optional<Cause> refusal(String origin, String rpId) {
    var document = wellKnown(rpId);
    if (document.isEmpty()) {
      return Optional.of(Cause.RP_ID_FOREIGN);
    }
    try {
      var origins = JsonObject.read(document.get());
      return origins.has("origins")
          ? refusal(origin, origins.texts("origins"))
          : Optional.of(Cause.RELATED_ORIGINS_MALFORMED);
    } catch (Malformed _) {
      return Optional.of(Cause.RELATED_ORIGINS_MALFORMED);
    }
  }

  private static Optional<Cause> refusal(String origin, List<String> listed) {
    var labels = new LinkedHashSet<String>();
    boolean isBehind = false;
    for (var other : listed.stream().flatMap(it -> Origins.ofUrl(it).stream()).toList()) {
      var label = label(other);
      if (label.isEmpty()) {
        continue;
      }
      if (labels.size() >= MOST_LABELS && !labels.contains(label.get())) {
        isBehind |= other.equals(origin);
        continue;
      }
      labels.add(label.get());
      if (other.equals(origin)) {
        return Optional.empty();
      }
    }
    return Optional.of(isBehind ? Cause.TOO_MANY_LABELS : Cause.ORIGIN_NOT_RELATED);
  }

  /// The first label of the registrable domain.
  private static Optional<String> label(String origin) {
    return Origins.host(origin)
        .filter(it -> !PublicSuffixes.of(it).equals(it))
        .map(it -> it.substring(0, it.length() - PublicSuffixes.of(it).length() - 1))
        .map(it -> it.substring(it.lastIndexOf('.') + 1));
  }
}
