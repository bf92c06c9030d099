package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AttestedCredential;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.ClientData;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;
import dev.passkeylab.webauthn.RegistrationResponse;
import java.util.Arrays;

/// Judges registrations, WebAuthn Level 3 §7.1 `#sctn-registering-a-new-credential`.
public final class RegistrationChecks {

  private final RegistrationInput input;
  private final RegistrationMessage message;

  private RegistrationChecks(RegistrationInput input) {
    this.input = input;
    this.message = RegistrationMessage.read(input);
  }

  /// {@return every check's finding, and the record when all is well}
  public static RegistrationResult judge(RegistrationInput input) {
    var checks = new RegistrationChecks(input);
    var findings =
        Arrays.stream(RegistrationCheck.values()).map(it -> checks.outcome(it).of(it)).toList();
    var verdict = new Verdict(Ceremony.REGISTRATION, findings);
    return new RegistrationResult(verdict, verdict.accepted() ? checks.record() : null);
  }

  private Outcome outcome(RegistrationCheck check) {
    var expected = input.expected();
    var clientData = message.clientData();
    var json = clientData.json();
    return switch (check) {
      case RESPONSE_STRUCTURE -> structure();
      case CLIENT_DATA_UTF8 -> ClientDataRules.utf8(clientData);
      case CLIENT_DATA_JSON -> ClientDataRules.json(clientData);
      case TYPE -> json.judge(it -> ClientDataRules.type(it, ClientData.CREATE));
      case CHALLENGE -> json.judge(it -> ClientDataRules.challenge(it, expected.challenge()));
      case ORIGIN -> json.judge(it -> ClientDataRules.origin(it, expected.origins()));
      case CROSS_ORIGIN -> json.judge(it -> ClientDataRules.crossOrigin(it, expected.topOrigins()));
      case TOP_ORIGIN -> json.judge(it -> ClientDataRules.topOrigin(it, expected.topOrigins()));
      case ATTESTATION_OBJECT -> AttestationRules.object(message);
      case RP_ID_HASH ->
          message.head().judge(it -> AuthenticatorDataRules.rpIdHash(it, expected.rpId()));
      case USER_PRESENT ->
          flags().judge(it -> AuthenticatorDataRules.userPresent(it, input.conditional()));
      case USER_VERIFIED ->
          flags().judge(it -> AuthenticatorDataRules.userVerified(it, input.policy()));
      case BACKUP_FLAGS -> flags().judge(AuthenticatorDataRules::backupFlags);
      case BACKUP_POLICY ->
          flags().judge(it -> AuthenticatorDataRules.backupPolicy(it, input.policy()));
      case ALGORITHM ->
          message.shape().judge(it -> AttestationRules.algorithm(it, input.algorithms()));
      case ATTESTATION_FORMAT -> message.attestation().judge(StatementRules::format);
      case ATTESTATION_STATEMENT ->
          message.attestation().judge(it -> StatementRules.statement(message, it, input));
      case ATTESTATION_TRUST ->
          message.attestation().judge(it -> TrustRules.trust(message, it, input));
      case CREDENTIAL_ID -> credentialId();
      case CREDENTIAL_ID_UNUSED ->
          message.attested().judge(it -> AttestationRules.credentialIdUnused(it, input));
      case EXTENSIONS ->
          authData()
              .judge(it -> ExtensionRules.outputs(input.response(), it, Ceremony.REGISTRATION));
    };
  }

  private Outcome structure() {
    var wanted = "a RegistrationResponseJSON, id the same as rawId";
    return message
        .response()
        .read(wanted, it -> Outcome.passed("id of " + it.id().length() + " bytes", wanted));
  }

  private Outcome credentialId() {
    return message
        .response()
        .judge(response ->
            message.attested().judge(it -> AttestationRules.credentialId(response, it)));
  }

  private Reading<AuthenticatorData> authData() {
    return message
        .attestation()
        .then(RegistrationCheck.ATTESTATION_OBJECT, AttestationObject::authData);
  }

  private Reading<Flags> flags() {
    return message.head().then(RegistrationCheck.ATTESTATION_OBJECT, AuthenticatorData::flags);
  }

  /// {@return the credential record of an accepted registration}
  private CredentialRecord record() {
    if (!(message.response() instanceof Reading.Got<RegistrationResponse>(var response)
        && message.attestation() instanceof Reading.Got<AttestationObject>(var object)
        && message.attested() instanceof Reading.Got<AttestedCredential>(var attested))) {
      throw new IllegalStateException("accepted, yet not read");
    }
    var flags = object.authData().flags();
    return new CredentialRecord(
        attested.credentialId(),
        attested.publicKey(),
        object.authData().signCount(),
        flags.has(Flag.UV),
        flags.has(Flag.BE),
        flags.has(Flag.BS),
        response.transports(),
        input.user(),
        input.expected().rpId());
  }
}
