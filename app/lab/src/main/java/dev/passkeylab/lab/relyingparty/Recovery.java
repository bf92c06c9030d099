package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.Offers.Trigger;
import dev.passkeylab.lab.relyingparty.page.Factor;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.webauthn.JsonObject;
import java.util.List;

/// The accounts that are opened, and those whose owners lost the way in.
final class Recovery {

  private static final String EMPTY = "An account needs a name and a password.";
  private static final String TAKEN = "There is an account of that name already.";
  private static final String SENT = "If there is such an account, we have sent it a code.";
  private static final String WRONG = "This code is not right, or not good any more.";
  private static final String TOO_OFTEN = "Too many messages. Wait for a quarter of an hour.";

  private final Repository repository;
  private final Accounts accounts;
  private final Codes codes;
  private final Sessions sessions;
  private final SignIns signIns;
  private final Journal journal;

  Recovery(
      Repository repository,
      Accounts accounts,
      Codes codes,
      Sessions sessions,
      SignIns signIns,
      Journal journal) {
    this.repository = repository;
    this.accounts = accounts;
    this.codes = codes;
    this.sessions = sessions;
    this.signIns = signIns;
    this.journal = journal;
  }

  /// Opens an account and signs it in.
  Response signUp(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    var name = body.text("name").strip();
    var password = body.text("password");
    if (name.isEmpty() || password.isEmpty()) {
      return Replies.message(Replies.BAD_REQUEST, EMPTY);
    }
    if (name.length() > Accounts.LONGEST_NAME) {
      return Replies.message(Replies.BAD_REQUEST, Accounts.TOO_LONG);
    }
    var account = accounts.open(name, password, null, List.of());
    if (account.isEmpty()) {
      return Replies.message(Replies.CONFLICT, TAKEN);
    }
    journal.record(new RelyingPartyEvent.AccountOpened(name));
    return signedIn(
        request, account.get(), Factor.PASSWORD, Trigger.NEW_ACCOUNT, "Account opened.");
  }

  /// Sends a code to whoever forgot the password.
  Response start(Request request) throws Malformed {
    var name = JsonObject.read(request.body()).text("name").strip();
    var session = sessions.ofOrNew(request);
    if (!codes.send(Codes.Use.RECOVERY, name)) {
      return Replies.message(Replies.TOO_MANY, TOO_OFTEN);
    }
    sessions.put(Session.nobodys(session.id()).signingIn(name).saying(SENT));
    return Replies.withSession(Replies.next(Route.RECOVERY_PAGE.path()), session.id());
  }

  /// Takes the code and the new password.
  Response finish(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    var password = body.text("password");
    var name = sessions.of(request).map(Session::pending).orElse("");
    if (password.isEmpty()) {
      return Replies.message(Replies.BAD_REQUEST, "Choose a password.");
    }
    boolean right = codes.check(Codes.Use.RECOVERY, name, body.text("code"));
    journal.record(new RelyingPartyEvent.CodeChecked(name, Factor.CODE.id(), right));
    var account = repository.account(name);
    if (!right || account.isEmpty()) {
      return Replies.message(Replies.UNAUTHORIZED, WRONG);
    }
    accounts.setPassword(account.get(), password);
    repository.endSessionsOf(account.get().userHandle()); // whoever had the old one is out
    repository.forgetTries(Factor.PASSWORD.id() + " of " + name);
    journal.record(new RelyingPartyEvent.PasswordChanged(name));
    return signedIn(
        request, account.get(), Factor.CODE, Trigger.FALLBACK, "You have a new password.");
  }

  private Response signedIn(
      Request request, Account account, Factor factor, Trigger trigger, String message) {
    var shown = Session.nobodys("").passing(factor, false);
    return signIns.signedIn(request, account, shown, trigger, message);
  }
}
