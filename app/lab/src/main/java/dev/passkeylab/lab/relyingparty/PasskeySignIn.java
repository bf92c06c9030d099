package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.relyingparty.check.AuthenticationChecks;
import dev.passkeylab.lab.relyingparty.check.AuthenticationInput;
import dev.passkeylab.lab.relyingparty.check.AuthenticationResult;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.Expected;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.webauthn.OptionsJson;
import dev.passkeylab.webauthn.RequestOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Signing in by passkey: nobody says beforehand who it will be.
final class PasskeySignIn {

  /// Says nothing of why, nor of whether there is such a credential.
  private static final String REFUSED = "We could not sign you in with this passkey.";

  private final Supplier<SiteSettings> settings;
  private final Repository repository;
  private final Sessions sessions;
  private final Challenges challenges;
  private final Judgements judgements;
  private final Journal journal;

  PasskeySignIn(
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
    var session = sessions.ofOrNew(request);
    var options =
        new RequestOptions(
            challenges.issue(session, Ceremony.AUTHENTICATION, settings.get().asks().timeout()),
            settings.get().asks().timeout(),
            settings.get().rpId(),
            List.of(),
            settings.get().asks().userVerification());
    return Replies.withSession(Replies.ok(OptionsJson.write(options)), session.id());
  }

  Response verify(Request request) {
    var input = input(request);
    var result = AuthenticationChecks.judge(input);
    var account = store(result);
    if (result.verdict().accepted() && account.isEmpty()) {
      result = AuthenticationChecks.judge(input);
      account = store(result);
    }
    judgements.record(input, result);
    if (account.isEmpty()) {
      return Replies.message(Replies.UNAUTHORIZED, REFUSED);
    }
    var session = sessions.signIn(request, account.get(), "Signed in with a passkey.");
    var after = result.after();
    if (after != null) {
      journal.record(Records.updated(account.get(), after));
    }
    journal.record(new RelyingPartyEvent.SignedIn(account.get().name(), "passkey"));
    return Replies.withSession(Replies.next(Route.HOME_PAGE.path()), session.id());
  }

  private AuthenticationInput input(Request request) {
    var challenge = challenges.take(sessions.of(request), Ceremony.AUTHENTICATION);
    return new AuthenticationInput(
        request.body(),
        new Expected(challenge, List.of(settings.get().origin()), List.of(), settings.get().rpId()),
        List.of(),
        null,
        settings.get().policy(),
        this::ownedCredential);
  }

  /// A credential whose account is gone is as good as none.
  private Optional<CredentialRecord> ownedCredential(Bytes id) {
    return repository.credential(id).filter(it -> owner(it).isPresent());
  }

  private Optional<Account> owner(CredentialRecord record) {
    return Optional.ofNullable(record.userHandle()).flatMap(repository::accountOf);
  }

  /// {@return whose credential it is, once what the authentication changes is stored}
  private Optional<Account> store(AuthenticationResult result) {
    CredentialRecord before = result.before();
    CredentialRecord after = result.after();
    return before != null && after != null && repository.raiseCounter(before, after)
        ? owner(after)
        : Optional.empty();
  }
}
