package dev.passkeylab.lab.relyingparty.check;

import com.webauthn4j.anchor.TrustAnchorRepository;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.statement.CertificateBaseAttestationStatement;
import com.webauthn4j.verifier.attestation.trustworthiness.certpath.CertPathTrustworthinessVerifier;
import com.webauthn4j.verifier.attestation.trustworthiness.certpath.DefaultCertPathTrustworthinessVerifier;
import com.webauthn4j.verifier.exception.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.TrustAnchor;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Certificate paths, judged by webauthn4j at a given instant.
public final class CertificatePaths {

  private CertificatePaths() {}

  /// {@return a verifier that takes paths to one of the anchors, whatever the model, and judges by
  /// the given instant even where it is handed another} A root that comes along does no harm.
  public static CertPathTrustworthinessVerifier verifier(Trust trust) {
    var anchors =
        trust.anchors().stream()
            .map(it -> new TrustAnchor(it, null))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var verifier = new DefaultCertPathTrustworthinessVerifier(new Always(anchors));
    verifier.setFullChainProhibited(false);
    return (aaguid, statement, _) -> {
      verifier.verify(aaguid, statement, trust.at());
      requireValid(statement, trust.at());
    };
  }

  /// Where the certificate is an anchor itself, the path is empty and nobody looks at its dates.
  private static void requireValid(CertificateBaseAttestationStatement statement, Instant at) {
    try {
      var path = statement.getX5c();
      if (path != null && !path.isEmpty()) {
        path.getFirst().checkValidity(Date.from(at));
      }
    } catch (CertificateExpiredException | CertificateNotYetValidException e) {
      throw new CertificateException(String.valueOf(e.getMessage()), e);
    }
  }

  private record Always(Set<TrustAnchor> anchors) implements TrustAnchorRepository {

    @Override
    public Set<TrustAnchor> find(AAGUID aaguid) {
      return anchors;
    }

    @Override
    public Set<TrustAnchor> find(byte[] attestationCertificateKeyIdentifier) {
      return anchors;
    }
  }
}
