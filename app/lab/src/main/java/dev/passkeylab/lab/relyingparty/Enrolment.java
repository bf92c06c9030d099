package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.Ceremony;
import dev.passkeylab.lab.relyingparty.check.Expected;
import dev.passkeylab.lab.relyingparty.check.RegistrationInput;
import dev.passkeylab.lab.relyingparty.check.Trust;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.webauthn.CreationOptions;
import dev.passkeylab.webauthn.Descriptor;
import dev.passkeylab.webauthn.JsonObject;
import dev.passkeylab.webauthn.OptionsJson;
import dev.passkeylab.webauthn.User;
import java.util.List;
import java.util.function.Supplier;

/// Adding a passkey to the account that is signed in.
final class Enrolment {

  private static final String REFUSED = "We could not save this passkey.";
  private static final String NOBODY = "Sign in first.";
  private static final String CONFIRM = "Confirm that it is you first.";

  private final Supplier<SiteSettings> settings;
  private final Repository repository;
  private final Sessions sessions;
  private final Challenges challenges;
  private final Offers offers;
  private final Registrations registrations;
  private final Journal journal;

  Enrolment(
      Supplier<SiteSettings> settings,
      Repository repository,
      Sessions sessions,
      Challenges challenges,
      Offers offers,
      Journal journal) {
    this.settings = settings;
    this.repository = repository;
    this.sessions = sessions;
    this.challenges = challenges;
    this.offers = offers;
    this.registrations = new Registrations(settings, repository, journal);
    this.journal = journal;
  }

  /// {@return options of `create()`} The body may say `mediation`, as `conditional`.
  Response options(Request request) throws Malformed {
    var session = sessions.of(request);
    var account = sessions.account(request);
    if (session.isEmpty() || account.isEmpty()) {
      return Replies.message(Replies.UNAUTHORIZED, NOBODY);
    }
    if (!offers.mayEnrol(session.get())) {
      journal.record(
          new RelyingPartyEvent.ReauthenticationWanted(account.get().name(), "a passkey"));
      return Replies.instead(Replies.FORBIDDEN, CONFIRM, Pages.reauthenticate("passkey"));
    }
    boolean conditional =
        settings.get().script().does(PageSwitch.CONDITIONAL_CREATE)
            && !request.body().isEmpty()
            && JsonObject.read(request.body())
                .optionalText("mediation")
                .filter("conditional"::equals)
                .isPresent();
    var asks = settings.get().asks();
    var challenge =
        challenges.issue(
            session.get(),
            Ceremony.REGISTRATION,
            asks.timeout(),
            conditional,
            asks.userVerification());
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
        excluded(account),
        settings.get().asks().attachment(),
        settings.get().asks().residentKey(),
        settings.get().asks().userVerification(),
        settings.get().asks().attestation(),
        true,
        settings.get().asks().hints());
  }

  private List<Descriptor> excluded(Account account) {
    return settings.get().asks().excludesKnown()
        ? repository.passkeysOf(account.userHandle()).stream()
            .map(it -> new Descriptor(it.id(), it.record().transports()))
            .toList()
        : List.of();
  }

  Response verify(Request request) {
    var session = sessions.of(request);
    var account = sessions.account(request);
    if (session.isEmpty() || account.isEmpty()) {
      return Replies.message(Replies.UNAUTHORIZED, NOBODY);
    }
    var input = input(request, account.get());
    if (!registrations.judge(input, account.get(), challenges.now()).accepted()) {
      return Replies.message(Replies.BAD_REQUEST, REFUSED);
    }
    sessions.say(session.get(), "Passkey created.");
    return Replies.next(Route.HOME_PAGE.path());
  }

  private RegistrationInput input(Request request, Account account) {
    var challenge = challenges.take(sessions.of(request), Ceremony.REGISTRATION, request.body());
    return new RegistrationInput(
        request.body(),
        new Expected(
            challenge.expected(), settings.get().origins(), List.of(), settings.get().rpId()),
        settings.get().asks().algorithmNumbers(),
        challenge.conditional(),
        account.userHandle(),
        settings.get().policy(),
        Trust.none(challenges.now()),
        id -> repository.passkey(id).isPresent());
  }
}
