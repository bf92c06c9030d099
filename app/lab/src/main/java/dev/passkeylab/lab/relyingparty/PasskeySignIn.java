package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.Assertions.Accepted;
import dev.passkeylab.lab.relyingparty.Offers.Trigger;
import dev.passkeylab.lab.relyingparty.page.Factor;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.relyingparty.page.SignalCall;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Passkey;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.webauthn.CredentialJson;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Signing in by passkey: nobody says beforehand who it will be, unless they were here before.
final class PasskeySignIn {

  /// Says nothing of why, nor of whether there is such a credential.
  private static final String REFUSED = "We could not sign you in with this passkey.";

  private static final String DONE = "Signed in with a passkey.";

  private final Supplier<SiteSettings> settings;
  private final Repository repository;
  private final Sessions sessions;
  private final Assertions assertions;
  private final SignIns signIns;
  private final Signals signals;

  PasskeySignIn(
      Supplier<SiteSettings> settings,
      Repository repository,
      Sessions sessions,
      Assertions assertions,
      SignIns signIns) {
    this.settings = settings;
    this.repository = repository;
    this.sessions = sessions;
    this.assertions = assertions;
    this.signIns = signIns;
    this.signals = new Signals(settings, repository);
  }

  Response options(Request request) {
    var session = sessions.ofOrNew(request);
    return Replies.withSession(Replies.ok(assertions.options(session, List.of())), session.id());
  }

  Response verify(Request request) {
    return assertions
        .judge(request, List.of(), null)
        .map(it -> signedIn(request, it))
        .orElseGet(() -> Replies.message(Replies.UNAUTHORIZED, REFUSED, unknown(request)));
  }

  private Response signedIn(Request request, Accepted accepted) {
    var trigger = accepted.otherDevice() ? Trigger.OTHER_DEVICE : Trigger.THIS_DEVICE;
    var shown = Session.nobodys("").passing(Factor.PASSKEY, accepted.verified());
    return signIns.signedIn(request, owner(request, accepted), shown, trigger, DONE);
  }

  /// Whose account it is says the credential, whatever was typed; where the site has that fault, it
  /// says what was typed.
  private Account owner(Request request, Accepted accepted) {
    return Optional.of(request)
        .filter(_ -> settings.get().script().has(PageSwitch.ACCOUNT_FROM, "typed-name"))
        .flatMap(it -> Query.of(it).get("name"))
        .flatMap(repository::account)
        .orElse(accepted.account());
  }

  /// Of a credential that the site does not know the browser is told so, that it offers it no more.
  private List<SignalCall> unknown(Request request) {
    try {
      var id = CredentialJson.readAuthentication(request.body()).id();
      return repository.passkey(id).isPresent() ? List.of() : signals.unknown(id);
    } catch (Malformed _) {
      return List.of(); // the journal has the verdict that says so
    }
  }

  /// {@return the account of somebody who was here before, signed in or remembered}
  Optional<Account> known(Request request) {
    return sessions.account(request).or(() -> sessions.remembered(request));
  }

  Response optionsAgain(Request request) {
    var account = known(request);
    if (account.isEmpty()) {
      return Replies.instead(Replies.UNAUTHORIZED, "Sign in first.", Route.SIGN_IN_PAGE.path());
    }
    var session = asked(request, account.get());
    return Replies.withSession(
        Replies.ok(assertions.options(session, passkeys(account.get()))), session.id());
  }

  private List<Passkey> passkeys(Account account) {
    return settings.get().script().has(PageSwitch.ASKS_AGAIN_FOR, "own")
        ? repository.passkeysOf(account.userHandle())
        : List.of();
  }

  Response verifyAgain(Request request) {
    var account = known(request);
    if (account.isEmpty()) {
      return Replies.message(Replies.UNAUTHORIZED, REFUSED);
    }
    Bytes handle = account.get().userHandle();
    return assertions
        .judge(request, passkeys(account.get()), handle)
        .map(it -> signedIn(request, it))
        .orElseGet(() -> Replies.message(Replies.UNAUTHORIZED, REFUSED));
  }

  /// Goes on in another way, with the account that it is.
  Response otherWay(Request request) {
    var account = known(request);
    if (account.isEmpty() || !settings.get().script().does(PageSwitch.OTHER_WAYS)) {
      return Replies.instead(
          Replies.FORBIDDEN, "There is no other way.", Route.SIGN_IN_PAGE.path());
    }
    var session = asked(request, account.get());
    return Replies.withSession(Replies.next(Route.CHALLENGE_PAGE.path()), session.id());
  }

  /// {@return the session in which the account is asked for} Of one that is only remembered nothing
  /// has been shown yet, whatever has been shown of another.
  private Session asked(Request request, Account account) {
    boolean signedIn = sessions.account(request).isPresent();
    var session = sessions.ofOrNew(request);
    var shown = signedIn ? session : Session.nobodys(session.id());
    var asked = shown.signingIn(account.name());
    sessions.put(asked);
    return asked;
  }
}
