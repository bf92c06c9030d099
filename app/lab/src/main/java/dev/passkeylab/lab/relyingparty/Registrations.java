package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.RegistrationChecks;
import dev.passkeylab.lab.relyingparty.check.RegistrationInput;
import dev.passkeylab.lab.relyingparty.check.RegistrationResult;
import dev.passkeylab.lab.relyingparty.check.Verdict;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Passkey;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.webauthn.AttestationObject;
import dev.passkeylab.webauthn.AuthenticatorModel;
import dev.passkeylab.webauthn.CredentialJson;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Judges registrations and keeps what is accepted.
final class Registrations {

  private final Repository repository;
  private final Judgements judgements;
  private final Journal journal;

  Registrations(Supplier<SiteSettings> settings, Repository repository, Journal journal) {
    this.repository = repository;
    this.judgements = new Judgements(settings, journal);
    this.journal = journal;
  }

  /// {@return the verdict on a response, once the credential is stored that it accepts}
  ///
  /// @param now when that is
  Verdict judge(RegistrationInput input, Account account, Instant now) {
    var result = RegistrationChecks.judge(input);
    var stored = store(account, input.response(), result, now);
    if (result.verdict().accepted() && stored.isEmpty()) {
      result = RegistrationChecks.judge(input); // somebody else has just registered it
      stored = store(account, input.response(), result, now);
    }
    judgements.record(input, result.verdict());
    stored.ifPresent(it -> journal.record(Records.stored(account, it)));
    return result.verdict();
  }

  private Optional<CredentialRecord> store(
      Account account, Bytes response, RegistrationResult result, Instant now) {
    CredentialRecord record = result.record();
    if (record == null) {
      return Optional.empty();
    }
    var aaguid = aaguid(response);
    var label = Labels.of(AuthenticatorModel.of(aaguid), labels(account));
    var passkey = new Passkey(record, label, aaguid, now, null);
    return Optional.of(record).filter(_ -> repository.insertIfAbsent(passkey));
  }

  private List<String> labels(Account account) {
    return repository.passkeysOf(account.userHandle()).stream().map(Passkey::label).toList();
  }

  /// The response has been judged, so that it can be read.
  private static Bytes aaguid(Bytes response) {
    try {
      var credential = CredentialJson.readRegistration(response);
      var made = AttestationObject.read(credential.attestationObject());
      var attested = made.authData().attested();
      if (attested == null) {
        throw new IllegalStateException("an accepted registration attests no credential");
      }
      return attested.aaguid();
    } catch (Malformed e) {
      throw new IllegalStateException("an accepted registration cannot be read", e);
    }
  }
}
