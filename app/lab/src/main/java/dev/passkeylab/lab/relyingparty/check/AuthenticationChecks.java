package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.cbor.CborStructure;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.ClientData;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Flags;
import java.util.Arrays;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Judges authentications, WebAuthn Level 3 §7.2 `#sctn-verifying-assertion`.
public final class AuthenticationChecks {

  private final AuthenticationInput input;
  private final AuthenticationMessage message;

  private AuthenticationChecks(AuthenticationInput input) {
    this.input = input;
    this.message = AuthenticationMessage.read(input);
  }

  /// {@return every check's finding, and the record as it is to be stored when all is well}
  public static AuthenticationResult judge(AuthenticationInput input) {
    var checks = new AuthenticationChecks(input);
    var findings =
        Arrays.stream(AuthenticationCheck.values()).map(it -> checks.outcome(it).of(it)).toList();
    var verdict = new Verdict(Ceremony.AUTHENTICATION, findings);
    return checks.result(verdict);
  }

  private Outcome outcome(AuthenticationCheck check) {
    var expected = input.expected();
    var clientData = message.clientData();
    var json = clientData.json();
    return switch (check) {
      case RESPONSE_STRUCTURE -> structure();
      case ALLOWED_CREDENTIAL ->
          message.response().judge(it -> CredentialRules.allowed(it, input.allowed()));
      case CREDENTIAL_KNOWN -> CredentialRules.known(message);
      case USER_HANDLE -> CredentialRules.userHandle(message, input.user());
      case CLIENT_DATA_UTF8 -> ClientDataRules.utf8(clientData);
      case CLIENT_DATA_JSON -> ClientDataRules.json(clientData);
      case TYPE -> json.judge(it -> ClientDataRules.type(it, ClientData.GET));
      case CHALLENGE -> json.judge(it -> ClientDataRules.challenge(it, expected.challenge()));
      case ORIGIN -> json.judge(it -> ClientDataRules.origin(it, expected.origins()));
      case CROSS_ORIGIN -> json.judge(it -> ClientDataRules.crossOrigin(it, expected.topOrigins()));
      case TOP_ORIGIN -> json.judge(it -> ClientDataRules.topOrigin(it, expected.topOrigins()));
      case AUTHENTICATOR_DATA -> authenticatorData();
      case RP_ID_HASH ->
          message.head().judge(it -> AuthenticatorDataRules.rpIdHash(it, expected.rpId()));
      case USER_PRESENT -> flags().judge(it -> AuthenticatorDataRules.userPresent(it, false));
      case USER_VERIFIED ->
          flags().judge(it -> AuthenticatorDataRules.userVerified(it, input.policy()));
      case BACKUP_FLAGS -> flags().judge(AuthenticatorDataRules::backupFlags);
      case BACKUP_ELIGIBILITY_UNCHANGED ->
          withRecord(message.head(), CredentialRules::backupEligibilityUnchanged);
      case BACKUP_POLICY ->
          flags().judge(it -> AuthenticatorDataRules.backupPolicy(it, input.policy()));
      case SIGNATURE -> withRecord(message.response(), CredentialRules::signature);
      case SIGNATURE_COUNTER ->
          withRecord(
              message.head(),
              (data, record) -> CredentialRules.signatureCounter(data, record, input.policy()));
      case EXTENSIONS ->
          message
              .authData()
              .judge(it -> ExtensionRules.outputs(input.response(), it, Ceremony.AUTHENTICATION));
    };
  }

  private Outcome structure() {
    var wanted = "an AuthenticationResponseJSON, id the same as rawId";
    return message
        .response()
        .read(wanted, it -> Outcome.passed("id of " + it.id().length() + " bytes", wanted));
  }

  private Outcome authenticatorData() {
    var wanted = "at least 37 bytes, as long as the flags say, AT 0";
    return message
        .authData()
        .read(
            wanted,
            it ->
                it.attested() == null
                    ? Outcome.passed(it.bytes().length() + " bytes", wanted, note(it.extensions()))
                    : Outcome.failed("AT 1 in flags " + it.flags(), wanted));
  }

  private static String note(@Nullable Bytes extensions) {
    return extensions == null || CborStructure.read(extensions).isCanonical()
        ? ""
        : "the extension outputs are not in CTAP2 canonical form";
  }

  private Reading<Flags> flags() {
    return message.head().then(AuthenticationCheck.AUTHENTICATOR_DATA, AuthenticatorData::flags);
  }

  private <T> Outcome withRecord(Reading<T> part, BiFunction<T, CredentialRecord, Outcome> rule) {
    return part.judge(it -> message.record().judge(record -> rule.apply(it, record)));
  }

  private AuthenticationResult result(Verdict verdict) {
    if (!(message.record() instanceof Reading.Got<CredentialRecord>(var before))) {
      return new AuthenticationResult(verdict, null, null);
    }
    if (!verdict.accepted()
        || !(message.authData() instanceof Reading.Got<AuthenticatorData>(var data))) {
      return new AuthenticationResult(verdict, before, null);
    }
    var after = before.after(data.signCount(), data.flags().has(Flag.BS));
    return new AuthenticationResult(verdict, before, after);
  }
}
