package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.Offers.Trigger;
import dev.passkeylab.lab.relyingparty.page.Factor;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What follows when somebody has shown whose account it is.
final class SignIns {

  private final Supplier<SiteSettings> settings;
  private final Sessions sessions;
  private final Offers offers;
  private final Journal journal;

  SignIns(Supplier<SiteSettings> settings, Sessions sessions, Offers offers, Journal journal) {
    this.settings = settings;
    this.sessions = sessions;
    this.offers = offers;
    this.journal = journal;
  }

  /// Goes on after a factor that is no passkey: another one where one is not enough.
  Response passed(Request request, Account account, Factor factor, String message) {
    var session = sessions.ofOrNew(request);
    var before = session.pending().equals(account.name()) ? session : Session.nobodys(session.id());
    var shown = before.signingIn(account.name()).passing(factor, false);
    if (settings.get().rules().secondFactor() && !shown.strong()) {
      var renewed = sessions.renewed(request, shown);
      return Replies.withSession(Replies.next(Route.CHALLENGE_PAGE.path()), renewed.id());
    }
    return signedIn(request, account, shown, Trigger.FALLBACK, message);
  }

  /// Signs the account in, and decides what it is shown first.
  Response signedIn(
      Request request, Account account, Session shown, Trigger trigger, String message) {
    boolean again = isAgain(request, account);
    var by = shown.passed().stream().map(Factor::id).distinct().collect(Collectors.joining("+"));
    var session = sessions.signIn(request, shown, account, message);
    journal.record(
        again
            ? new RelyingPartyEvent.Reauthenticated(account.name(), by)
            : new RelyingPartyEvent.SignedIn(account.name(), by));
    var reply = again ? Replies.next(Route.HOME_PAGE.path()) : first(account, session, trigger);
    return Replies.withSession(sessions.remembering(request, reply, account), session.id());
  }

  /// Whoever is signed in and is asked to show again that it is them, [PasskeySignIn] takes down as
  /// pending.
  private boolean isAgain(Request request, Account account) {
    return sessions.account(request).equals(Optional.of(account))
        && sessions.of(request).filter(it -> it.pending().equals(account.name())).isPresent();
  }

  private Response first(Account account, Session session, Trigger trigger) {
    boolean offered = offers.decide(account, session, trigger);
    if (offered) {
      sessions.put(session.offering(trigger.id()));
    }
    var next = offered ? Route.UPSELL_PAGE.path() : Route.HOME_PAGE.path();
    return offers.upgrades(trigger) ? Replies.upgrade(next) : Replies.next(next);
  }

  Response signOut(Request request) {
    var account = sessions.account(request);
    sessions.signOut(request);
    account.ifPresent(it -> journal.record(new RelyingPartyEvent.SignedOut(it.name())));
    return Replies.withSession(Replies.next(Route.ROOT.path()), "");
  }

  /// Forgets whose browser it was.
  Response forget(Request request) {
    sessions.forget(request);
    var reply = Replies.next(Route.SIGN_IN_PAGE.path());
    return Replies.with(reply, Sessions.REMEMBERED, new Cookie("", true));
  }
}
