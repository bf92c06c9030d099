package dev.passkeylab.lab.relyingparty.check;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.CertificateBaseAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.CoreRegistrationObject;
import com.webauthn4j.verifier.attestation.statement.AttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.androidkey.AndroidKeyAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.androidsafetynet.AndroidSafetyNetAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.apple.AppleAnonymousAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.packed.PackedAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.tpm.TPMAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.u2f.FIDOU2FAttestationStatementVerifier;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AttestedCredential;
import java.time.Instant;
import java.util.List;

/// Hands statements with certificates to webauthn4j's verifiers, and paths to its path verifier.
/// What they throw is their verdict.
final class Certified {

  private static final AttestationObjectConverter CONVERTER =
      new AttestationObjectConverter(new ObjectConverter());

  private static final List<AttestationStatementVerifier> VERIFIERS =
      List.of(
          new PackedAttestationStatementVerifier(),
          new FIDOU2FAttestationStatementVerifier(),
          new TPMAttestationStatementVerifier(),
          new AndroidKeyAttestationStatementVerifier(),
          new AndroidSafetyNetAttestationStatementVerifier(),
          new AppleAnonymousAttestationStatementVerifier());

  private final AttestationObject object;
  private final com.webauthn4j.data.attestation.AttestationObject read;

  private Certified(
      AttestationObject object, com.webauthn4j.data.attestation.AttestationObject read) {
    this.object = object;
    this.read = read;
  }

  /// {@return the statement as webauthn4j reads it}
  ///
  /// @throws RuntimeException of its own, when it cannot
  static Certified read(AttestationObject object, AttestedCredential attested) {
    return new Certified(
        object, CONVERTER.convert(ReadableKey.in(object, attested).bytes().toArray()));
  }

  /// Verifies the statement.
  ///
  /// @throws RuntimeException of webauthn4j's, when it does not hold
  void verify(Bytes clientDataJson, String rpId, Instant at) {
    var server =
        ServerProperty.builder()
            .origin(new Origin("https://" + rpId)) // wanted, and not looked at by these verifiers
            .rpId(rpId)
            .challenge(new DefaultChallenge())
            .build();
    var registration =
        new CoreRegistrationObject(
            read,
            object.bytes().toArray(),
            clientDataJson.sha256().toArray(),
            new RegistrationParameters(server, null, false),
            at);
    VERIFIERS.stream()
        .filter(it -> it.supports(registration))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no verifier for " + object.format()))
        .verify(registration);
  }

  /// Verifies that the statement's certificates lead to an anchor.
  ///
  /// @throws RuntimeException of webauthn4j's, when they do not
  void verifyPath(Trust trust) {
    if (!(read.getAttestationStatement() instanceof CertificateBaseAttestationStatement with)) {
      throw new IllegalArgumentException("no certificates in format " + object.format());
    }
    var attested = read.getAuthenticatorData().getAttestedCredentialData();
    if (attested == null) {
      throw new IllegalArgumentException("no attested credential data");
    }
    CertificatePaths.verifier(trust).verify(attested.getAaguid(), with, trust.at());
  }
}
