package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.Expected;
import dev.passkeylab.lab.relyingparty.check.RegistrationChecks;
import dev.passkeylab.lab.relyingparty.check.RegistrationInput;
import dev.passkeylab.lab.relyingparty.check.RegistrationResult;
import dev.passkeylab.lab.relyingparty.check.Trust;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.OptionsJson;
import dev.passkeylab.webauthn.User;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Adding a passkey to the account that is signed in.
final class Enrolment {

  private static final String REFUSED = "We could not save this passkey.";
  private static final String NOBODY = "Sign in first.";

  private final Supplier<SiteSettings> settings;
  private final Repository repository;
  private final Sessions sessions;
  private final Challenges challenges;
  private final Judgements judgements;
  private final Journal journal;

  Enrolment(
      Supplier<SiteSettings> settings,
      Repository repository,
      Sessions sessions,
      Challenges challenges,
      Journal journal) {
    this.settings = settings;
    this.repository = repository;
    this.sessions = sessions;
    this.challenges = challenges;
    this.judgements = new Judgements(settings, journal);
    this.journal = journal;
  }

  Response options(Request request) {
    var session = sessions.of(request);
    var account = sessions.account(request);
    if (session.isEmpty() || account.isEmpty()) {
      return Replies.message(Replies.UNAUTHORIZED, NOBODY);
    }
    var challenge =
        challenges.issue(session.get(), Ceremony.REGISTRATION, settings.get().asks().timeout());
    return Replies.ok(OptionsJson.write(options(account.get(), challenge)));
  }

  private CreationOptions options(Account account, Bytes challenge) {
    return new CreationOptions(
        settings.get().rpId(),
        settings.get().name(),
        new User(account.userHandle(), account.name(), account.name()),
        challenge,
        settings.get().asks().algorithmNumbers(),
        settings.get().asks().timeout(),
        repository.credentialsOf(account.userHandle()).stream()
            .map(it -> new Descriptor(it.id(), it.transports()))
            .toList(),
        settings.get().asks().attachment(),
        settings.get().asks().residentKey(),
        settings.get().asks().userVerification(),
        settings.get().asks().attestation(),
        true);
  }

  Response verify(Request request) {
    var session = sessions.of(request);
    var account = sessions.account(request);
    if (session.isEmpty() || account.isEmpty()) {
      return Replies.message(Replies.UNAUTHORIZED, NOBODY);
    }
    var input = input(request, account.get());
    var result = RegistrationChecks.judge(input);
    var stored = store(result);
    if (result.verdict().accepted() && stored.isEmpty()) {
      result = RegistrationChecks.judge(input);
      stored = store(result);
    }
    judgements.record(input, result.verdict());
    if (stored.isEmpty()) {
      return Replies.message(Replies.BAD_REQUEST, REFUSED);
    }
    journal.record(Records.stored(account.get(), stored.get()));
    sessions.say(session.get(), "Passkey created.");
    return Replies.next(Route.HOME_PAGE.path());
  }

  private RegistrationInput input(Request request, Account account) {
    var challenge = challenges.take(sessions.of(request), Ceremony.REGISTRATION);
    return new RegistrationInput(
        request.body(),
        new Expected(challenge, List.of(settings.get().origin()), List.of(), settings.get().rpId()),
        settings.get().asks().algorithmNumbers(),
        false,
        account.userHandle(),
        settings.get().policy(),
        Trust.none(challenges.now()),
        id -> repository.credential(id).isPresent());
  }

  private Optional<CredentialRecord> store(RegistrationResult result) {
    return Optional.ofNullable(result.record()).filter(repository::insertIfAbsent);
  }
}
