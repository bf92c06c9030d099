package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.webauthn.JsonObject;

/// Signing in by name and password, and the offer of something better that follows it.
final class PasswordSignIn {

  /// Says nothing of which of the two is wrong.
  private static final String REFUSED = "Name and password do not match.";

  private final Accounts accounts;
  private final Repository repository;
  private final Sessions sessions;
  private final Journal journal;

  PasswordSignIn(Accounts accounts, Repository repository, Sessions sessions, Journal journal) {
    this.accounts = accounts;
    this.repository = repository;
    this.sessions = sessions;
    this.journal = journal;
  }

  Response signIn(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    var name = body.text("name");
    var account = accounts.check(name, body.text("password"));
    journal.record(new RelyingPartyEvent.PasswordChecked(name, account.isPresent()));
    if (account.isEmpty()) {
      return Replies.message(Replies.UNAUTHORIZED, REFUSED);
    }
    return signedIn(request, account.get(), "Signed in by password.");
  }

  /// Opens an account and signs it in.
  Response signUp(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    var name = body.text("name").strip();
    var password = body.text("password");
    if (name.isEmpty() || password.isEmpty()) {
      return Replies.message(Replies.BAD_REQUEST, "An account needs a name and a password.");
    }
    var account = accounts.open(name, password, null);
    if (account.isEmpty()) {
      return Replies.message(Replies.CONFLICT, "There is an account of that name already.");
    }
    journal.record(new RelyingPartyEvent.AccountOpened(name));
    return signedIn(request, account.get(), "Account opened.");
  }

  private Response signedIn(Request request, Account account, String message) {
    var session = sessions.signIn(request, account, message);
    journal.record(new RelyingPartyEvent.SignedIn(account.name(), "password"));
    return Replies.withSession(Replies.next(afterwards(account)), session.id());
  }

  /// A passkey is offered to whoever has none.
  private String afterwards(Account account) {
    boolean none = repository.credentialsOf(account.userHandle()).isEmpty();
    return (none ? Route.UPSELL_PAGE : Route.HOME_PAGE).path();
  }

  Response signOut(Request request) {
    var account = sessions.account(request);
    sessions.signOut(request);
    account.ifPresent(it -> journal.record(new RelyingPartyEvent.SignedOut(it.name())));
    return Replies.withSession(Replies.next(Route.SIGN_IN_PAGE.path()), "");
  }

  /// Answers the offer: to accept is to register, so the one thing that can be told here is that it
  /// was declined.
  Response decide(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    var decision = body.text("decision");
    if (!decision.equals("declined")) {
      throw body.wrong("decision", "needs \"declined\", found \"" + decision + "\"");
    }
    return sessions.account(request).isPresent()
        ? Replies.next(Route.HOME_PAGE.path())
        : Replies.message(Replies.UNAUTHORIZED, "Sign in first.");
  }
}
