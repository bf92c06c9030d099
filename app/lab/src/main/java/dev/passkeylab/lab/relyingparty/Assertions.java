package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.AuthenticationChecks;
import dev.passkeylab.lab.relyingparty.check.AuthenticationInput;
import dev.passkeylab.lab.relyingparty.check.AuthenticationResult;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.check.CredentialRecord;
import dev.passkeylab.lab.relyingparty.check.Expected;
import dev.passkeylab.lab.relyingparty.check.ExpectedChallenge;
import dev.passkeylab.lab.relyingparty.check.Policy;
import dev.passkeylab.lab.relyingparty.check.Verdict;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Passkey;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.webauthn.Attachment;
import dev.passkeylab.webauthn.AuthenticatorData;
import dev.passkeylab.webauthn.AuthenticatorDataReader;
import dev.passkeylab.webauthn.CredentialJson;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.Flag;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.webauthn.OptionsJson;
import dev.passkeylab.webauthn.RequestOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Asks for assertions and judges them.
final class Assertions {

  /// An assertion that was accepted.
  ///
  /// @param verified whether the device says that it verified the person
  /// @param otherDevice whether it came from a device that is not part of the computer
  record Accepted(
      Account account, CredentialRecord record, boolean verified, boolean otherDevice) {}

  /// What came of judging a response.
  ///
  /// @param accepted whose it is; empty where it is refused
  record Judged(Verdict verdict, Optional<Accepted> accepted) {}

  private final Supplier<SiteSettings> settings;
  private final Repository repository;
  private final Sessions sessions;
  private final Challenges challenges;
  private final Judgements judgements;
  private final Journal journal;

  Assertions(
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

  /// {@return options of `get()`}
  ///
  /// @param allowed the only passkeys that may answer; none where any may
  Json options(Session session, List<Passkey> allowed) {
    var asks = settings.get().asks();
    return OptionsJson.write(
        new RequestOptions(
            challenges.issue(
                session, Ceremony.AUTHENTICATION, asks.timeout(), false, asks.userVerification()),
            asks.timeout(),
            settings.get().rpId(),
            allowed.stream().map(it -> new Descriptor(it.id(), it.record().transports())).toList(),
            asks.userVerification(),
            asks.hints()));
  }

  /// {@return what came of judging the response in the request's body, once what it changes is
  /// stored; empty when it is refused}
  ///
  /// @param allowed the passkeys that were asked for
  /// @param user the user handle of the account that is known beforehand, or `null`
  Optional<Accepted> judge(Request request, List<Passkey> allowed, @Nullable Bytes user) {
    var challenge = challenges.take(sessions.of(request), Ceremony.AUTHENTICATION, request.body());
    var policy = settings.get().policy();
    return judge(request.body(), challenge.expected(), policy, allowed, user).accepted();
  }

  /// {@return what came of judging a response, once what it changes is stored}
  ///
  /// @param challenge that it must answer
  Judged judge(
      Bytes response,
      ExpectedChallenge challenge,
      Policy policy,
      List<Passkey> allowed,
      @Nullable Bytes user) {
    var input =
        new AuthenticationInput(
            response,
            new Expected(challenge, settings.get().origins(), List.of(), settings.get().rpId()),
            allowed.stream().map(Passkey::id).toList(),
            user,
            policy,
            this::ownedCredential);
    var result = AuthenticationChecks.judge(input);
    var account = store(result);
    while (result.verdict().accepted() && account.isEmpty()) {
      result = AuthenticationChecks.judge(input); // somebody has just used the same passkey
      account = store(result);
    }
    judgements.record(input, result);
    var after = result.after();
    if (account.isEmpty() || after == null) {
      return new Judged(result.verdict(), Optional.empty());
    }
    journal.record(Records.updated(account.get(), after));
    return new Judged(result.verdict(), Optional.of(accepted(account.get(), after, response)));
  }

  /// A credential whose account is gone is as good as none.
  private Optional<CredentialRecord> ownedCredential(Bytes id) {
    return repository.passkey(id).map(Passkey::record).filter(it -> owner(it).isPresent());
  }

  private Optional<Account> owner(CredentialRecord record) {
    return Optional.ofNullable(record.userHandle()).flatMap(repository::accountOf);
  }

  /// {@return whose credential it is, once what the authentication changes is stored}
  private Optional<Account> store(AuthenticationResult result) {
    CredentialRecord before = result.before();
    CredentialRecord after = result.after();
    if (before == null || after == null) {
      return Optional.empty();
    }
    return repository
        .passkey(before.id())
        .filter(it -> it.record().equals(before))
        .filter(it -> repository.replace(it, it.used(after, challenges.now())))
        .flatMap(_ -> owner(after));
  }

  /// The response has been judged, so that it can be read.
  private static Accepted accepted(Account account, CredentialRecord record, Bytes body) {
    try {
      var response = CredentialJson.readAuthentication(body);
      var data = AuthenticatorDataReader.read(response.authenticatorData());
      boolean elsewhere = Attachment.CROSS_PLATFORM.id().equals(response.attachment());
      return new Accepted(account, record, verified(data), elsewhere);
    } catch (Malformed e) {
      throw new IllegalStateException("an accepted response cannot be read", e);
    }
  }

  private static boolean verified(AuthenticatorData data) {
    return data.flags().has(Flag.UV);
  }
}
