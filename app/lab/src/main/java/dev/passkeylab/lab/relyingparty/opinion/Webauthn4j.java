package dev.passkeylab.lab.relyingparty.opinion;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.attestation.statement.androidkey.AndroidKeyAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.androidsafetynet.AndroidSafetyNetAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.apple.AppleAnonymousAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.none.NoneAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.packed.PackedAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.tpm.TPMAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.statement.u2f.FIDOU2FAttestationStatementVerifier;
import com.webauthn4j.verifier.attestation.trustworthiness.certpath.CertPathTrustworthinessVerifier;
import com.webauthn4j.verifier.attestation.trustworthiness.certpath.NullCertPathTrustworthinessVerifier;
import com.webauthn4j.verifier.attestation.trustworthiness.self.DefaultSelfAttestationTrustworthinessVerifier;
import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.AuthenticationInput;
import dev.passkeylab.lab.relyingparty.check.CertificatePaths;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.Expected;
import dev.passkeylab.lab.relyingparty.check.Policy;
import dev.passkeylab.lab.relyingparty.check.RegistrationInput;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Hands webauthn4j the same response and expectations. What it throws is its verdict.
final class Webauthn4j {

  private static final ObjectConverter CONVERTER = new ObjectConverter();

  private Webauthn4j() {}

  static void register(RegistrationInput input, Bytes challenge) {
    var offered =
        input.algorithms().stream()
            .map(COSEAlgorithmIdentifier::create)
            .map(it -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, it))
            .toList();
    var parameters =
        new RegistrationParameters(
            server(input.expected(), challenge),
            offered,
            input.policy().userVerification(),
            !input.conditional());
    manager(input.policy(), CertificatePaths.verifier(input.trust()))
        .verifyRegistrationResponseJSON(input.response().asUtf8(), parameters);
  }

  static void authenticate(AuthenticationInput input, Bytes challenge, CredentialRecord record) {
    var allowed = input.allowed().stream().map(Bytes::toArray).toList();
    var parameters =
        new AuthenticationParameters(
            server(input.expected(), challenge),
            stored(record),
            allowed.isEmpty() ? null : allowed,
            input.policy().userVerification(),
            true);
    AuthenticationData _ =
        manager(input.policy(), new NullCertPathTrustworthinessVerifier())
            .verifyAuthenticationResponseJSON(input.response().asUtf8(), parameters);
  }

  private static ServerProperty server(Expected expected, Bytes challenge) {
    var builder =
        ServerProperty.builder()
            .origins(origins(expected.origins()))
            .rpId(expected.rpId())
            .challenge(new DefaultChallenge(challenge.toArray()));
    return expected.topOrigins().isEmpty()
        ? builder.build()
        : builder.topOrigins(origins(expected.topOrigins())).build();
  }

  private static LinkedHashSet<Origin> origins(List<String> origins) {
    return origins.stream().map(Origin::new).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static com.webauthn4j.credential.CredentialRecord stored(CredentialRecord record) {
    var key = CONVERTER.getCborMapper().readValue(record.publicKey().toArray(), COSEKey.class);
    var attested = new AttestedCredentialData(AAGUID.ZERO, record.id().toArray(), key);
    return new CredentialRecordImpl(
        null,
        record.uvInitialized(),
        record.backupEligible(),
        record.backupState(),
        record.signCount(),
        attested,
        null,
        null,
        null,
        null);
  }

  private static WebAuthnManager manager(Policy policy, CertPathTrustworthinessVerifier paths) {
    var manager =
        new WebAuthnManager(
            List.of(
                new NoneAttestationStatementVerifier(),
                new PackedAttestationStatementVerifier(),
                new TPMAttestationStatementVerifier(),
                new AndroidKeyAttestationStatementVerifier(),
                new AndroidSafetyNetAttestationStatementVerifier(),
                new FIDOU2FAttestationStatementVerifier(),
                new AppleAnonymousAttestationStatementVerifier()),
            policy.trustedAttestation() ? paths : new NullCertPathTrustworthinessVerifier(),
            new DefaultSelfAttestationTrustworthinessVerifier(!policy.trustedAttestation()),
            List.of(),
            List.of(),
            CONVERTER);
    if (!policy.counterMustRise()) {
      manager.getAuthenticationDataVerifier().setMaliciousCounterValueHandler(_ -> {});
    }
    return manager;
  }
}
