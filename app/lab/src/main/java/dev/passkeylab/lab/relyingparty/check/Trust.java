package dev.passkeylab.lab.relyingparty.check;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/// What the certificates of an attestation are measured by.
///
/// @param anchors the certificates that a path may end in; none where none are known
/// @param at the instant at which every certificate of the path must be valid
public record Trust(List<X509Certificate> anchors, Instant at) {

  public Trust {
    anchors = List.copyOf(anchors);
  }

  /// {@return no anchors}
  public static Trust none(Instant at) {
    return new Trust(List.of(), at);
  }
}
