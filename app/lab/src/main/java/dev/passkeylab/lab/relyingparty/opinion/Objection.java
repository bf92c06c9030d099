package dev.passkeylab.lab.relyingparty.opinion;

import static java.util.stream.Collectors.toCollection;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.BadAaguidException;
import com.webauthn4j.verifier.exception.BadAlgorithmException;
import com.webauthn4j.verifier.exception.BadAttestationStatementException;
import com.webauthn4j.verifier.exception.BadBackupEligibleFlagException;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.BadSignatureException;
import com.webauthn4j.verifier.exception.BadTopOriginException;
import com.webauthn4j.verifier.exception.CertificateException;
import com.webauthn4j.verifier.exception.ConstraintViolationException;
import com.webauthn4j.verifier.exception.CredentialIdTooLongException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import com.webauthn4j.verifier.exception.IllegalBackupStateException;
import com.webauthn4j.verifier.exception.InconsistentClientDataTypeException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.MissingChallengeException;
import com.webauthn4j.verifier.exception.NotAllowedAlgorithmException;
import com.webauthn4j.verifier.exception.NotAllowedCredentialIdException;
import com.webauthn4j.verifier.exception.PublicKeyMismatchException;
import com.webauthn4j.verifier.exception.SelfAttestationProhibitedException;
import com.webauthn4j.verifier.exception.TrustAnchorNotFoundException;
import com.webauthn4j.verifier.exception.UnexpectedExtensionException;
import com.webauthn4j.verifier.exception.UserNotPresentException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The table from webauthn4j's exceptions to our check ids, most telling id first.
///
/// What it cannot read it tells by one kind of exception, whatever the part; such a row has every
/// check of form, and the one that we found failed, if any, is what the exception stands for.
enum Objection {
  ALLOWED(NotAllowedCredentialIdException.class, "allowed-credential"),
  TYPE(InconsistentClientDataTypeException.class, "type"),
  CHALLENGE(BadChallengeException.class, "challenge"),
  NO_CHALLENGE(MissingChallengeException.class, "challenge"),
  ORIGIN(BadOriginException.class, "origin"),
  CROSS_ORIGIN(CrossOriginException.class, "cross-origin", "top-origin"),
  TOP_ORIGIN(BadTopOriginException.class, "top-origin", "cross-origin"),
  RP_ID(BadRpIdException.class, "rp-id-hash"),
  PRESENCE(UserNotPresentException.class, "user-present"),
  VERIFICATION(UserNotVerifiedException.class, "user-verified"),
  BACKUP_FLAGS(IllegalBackupStateException.class, "backup-flags"),
  BACKUP_ELIGIBILITY(BadBackupEligibleFlagException.class, "backup-eligibility-unchanged"),
  ALGORITHM_NOT_OFFERED(NotAllowedAlgorithmException.class, "algorithm"),
  ALGORITHM_OF_STATEMENT(BadAlgorithmException.class, "attestation-statement"),
  STATEMENT(BadAttestationStatementException.class, "attestation-statement"),
  STATEMENT_AAGUID(BadAaguidException.class, "attestation-statement"),
  STATEMENT_KEY(PublicKeyMismatchException.class, "attestation-statement"),
  CERTIFICATE(CertificateException.class, "attestation-trust", "attestation-statement"),
  NO_ANCHOR(TrustAnchorNotFoundException.class, "attestation-trust"),
  SELF_ATTESTED(SelfAttestationProhibitedException.class, "attestation-trust"),
  CREDENTIAL_ID(CredentialIdTooLongException.class, "credential-id"),
  SIGNATURE(BadSignatureException.class, "signature", "attestation-statement"),
  COUNTER(MaliciousCounterValueException.class, "signature-counter"),
  EXTENSION(UnexpectedExtensionException.class, "extensions"),
  CONSTRAINT(
      ConstraintViolationException.class,
      "response-structure",
      "attestation-object",
      "authenticator-data",
      "algorithm",
      "attestation-statement",
      "challenge",
      "origin",
      "type"),
  UNREADABLE(
      DataConversionException.class,
      "response-structure",
      "client-data-utf8",
      "client-data-json",
      "type",
      "challenge",
      "origin",
      "cross-origin",
      "top-origin",
      "attestation-object",
      "authenticator-data",
      "algorithm",
      "attestation-format",
      "attestation-statement",
      "extensions");

  private final Class<? extends RuntimeException> thrown;
  private final List<String> checks;

  Objection(Class<? extends RuntimeException> thrown, String... checks) {
    this.thrown = thrown;
    this.checks = List.of(checks);
  }

  /// {@return the ids of the checks that it may stand for}
  List<String> checks() {
    return checks;
  }

  /// {@return what an exception stands for} Anything but its own exceptions comes out of the parser
  /// under it.
  static Objection of(RuntimeException e) {
    return Arrays.stream(values())
        .filter(it -> it.thrown.isInstance(e))
        .findFirst()
        .orElse(UNREADABLE);
  }

  /// {@return every id in the table}
  static Set<String> allChecks() {
    return Arrays.stream(values())
        .flatMap(it -> it.checks.stream())
        .collect(toCollection(LinkedHashSet::new));
  }
}
