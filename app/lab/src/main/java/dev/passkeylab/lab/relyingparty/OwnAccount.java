package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Passkey;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.webauthn.JsonObject;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// What the owner of an account does with it: names and removes passkeys, and what else a signed-in
/// person may want.
final class OwnAccount {

  private static final String KEEP = "Keep these codes, each opens your account once: ";
  private static final String NO_SUCH = "You have no such passkey.";

  private final Supplier<SiteSettings> settings;
  private final Repository repository;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Signals signals;
  private final Journal journal;

  OwnAccount(
      Supplier<SiteSettings> settings,
      Repository repository,
      Accounts accounts,
      Sessions sessions,
      Journal journal) {
    this.settings = settings;
    this.repository = repository;
    this.accounts = accounts;
    this.sessions = sessions;
    this.signals = new Signals(settings, repository);
    this.journal = journal;
  }

  private static Response nobody() {
    return Replies.instead(Replies.UNAUTHORIZED, "Sign in first.", Route.SIGN_IN_PAGE.path());
  }

  private Response home(Request request, String message) {
    sessions.of(request).ifPresent(it -> sessions.say(it, message));
    return Replies.next(Route.HOME_PAGE.path());
  }

  /// {@return the passkey with that id, if it is the account's}
  Optional<Passkey> passkey(Account account, String id) {
    try {
      return repository
          .passkey(Bytes.fromBase64url(id))
          .filter(it -> Objects.equals(it.record().userHandle(), account.userHandle()));
    } catch (IllegalArgumentException _) {
      return Optional.empty(); // no credential has an id that is not base64url
    }
  }

  Response label(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    var to = body.text("label").strip();
    var account = sessions.account(request);
    var passkey = account.flatMap(it -> find(it, body));
    if (account.isEmpty()) {
      return nobody();
    }
    if (passkey.isEmpty() || to.isEmpty()) {
      return Replies.message(Replies.BAD_REQUEST, "A passkey of yours, and a name for it.");
    }
    if (to.length() > Accounts.LONGEST_NAME) {
      return Replies.message(Replies.BAD_REQUEST, Accounts.TOO_LONG);
    }
    return relabel(passkey.get().id(), to)
        .map(before -> {
          var name = account.get().name();
          journal.record(new RelyingPartyEvent.CredentialRenamed(name, before.label(), to));
          return home(request, "This passkey is called " + to + " now.");
        })
        .orElseGet(() -> Replies.message(Replies.NOT_FOUND, NO_SUCH));
  }

  /// {@return the passkey as it was, called otherwise now; empty when it is gone} It may be used at
  /// the same time, which changes it too.
  private Optional<Passkey> relabel(Bytes id, String to) {
    var before = repository.passkey(id);
    while (before.isPresent() && !repository.replace(before.get(), before.get().labelled(to))) {
      before = repository.passkey(id);
    }
    return before;
  }

  private Optional<Passkey> find(Account account, JsonObject body) {
    try {
      return passkey(account, body.text("id"));
    } catch (Malformed _) {
      return Optional.empty();
    }
  }

  Response remove(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    var account = sessions.account(request);
    if (account.isEmpty()) {
      return nobody();
    }
    var passkey = passkey(account.get(), body.text("id"));
    if (passkey.isEmpty() || !repository.deletePasskey(passkey.get().id())) {
      return Replies.message(Replies.NOT_FOUND, NO_SUCH);
    }
    journal.record(new RelyingPartyEvent.CredentialsDeleted(account.get().name(), 1));
    sessions.of(request).ifPresent(it -> sessions.say(it, "Passkey removed."));
    return Replies.next(Route.HOME_PAGE.path(), signals.accepted(account.get()));
  }

  Response rename(Request request) throws Malformed {
    var to = JsonObject.read(request.body()).text("name").strip();
    var account = sessions.account(request);
    if (account.isEmpty()) {
      return nobody();
    }
    if (to.length() > Accounts.LONGEST_NAME) {
      return Replies.message(Replies.BAD_REQUEST, Accounts.TOO_LONG);
    }
    var renamed =
        to.isEmpty()
            ? Optional.<Account>empty()
            : accounts.change(account.get(), it -> it.named(to));
    if (renamed.isEmpty()) {
      return Replies.message(Replies.CONFLICT, "This name is taken.");
    }
    journal.record(new RelyingPartyEvent.AccountRenamed(account.get().name(), to));
    sessions.of(request).ifPresent(it -> sessions.say(it, "You are called " + to + " now."));
    return Replies.next(Route.HOME_PAGE.path(), signals.details(renamed.get()));
  }

  /// Said at once and not by the next page: what a session keeps to say is stored.
  Response newRecoveryCodes(Request request) {
    var account = sessions.account(request);
    if (account.isEmpty()) {
      return nobody();
    }
    var codes = accounts.newRecoveryCodes(account.get());
    return Replies.ok(
        Json.object()
            .put("message", KEEP + String.join(", ", codes))
            .put("recoveryCodes", codes.size()));
  }

  /// Does something that takes somebody who has just shown that it is them.
  Response pay(Request request) {
    var account = sessions.account(request);
    var session = sessions.of(request);
    if (account.isEmpty() || session.isEmpty()) {
      return nobody();
    }
    if (!sessions.isRecent(session.get(), settings.get().rules().recent())) {
      journal.record(
          new RelyingPartyEvent.ReauthenticationWanted(account.get().name(), "a payment"));
      return Replies.next(Pages.reauthenticate("payment"));
    }
    journal.record(new RelyingPartyEvent.Paid(account.get().name()));
    return home(request, "Paid.");
  }

  /// Answers the offer of a passkey: to accept is to register, so what can be told here is that it
  /// was declined, or that this computer cannot keep one.
  Response decide(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    var decision = body.text("decision");
    var account = sessions.account(request);
    if (account.isEmpty()) {
      return nobody();
    }
    return switch (decision) {
      case "declined" -> declined(account.get());
      case "unsupported" -> Replies.next(Route.HOME_PAGE.path());
      default ->
          throw body.wrong(
              "decision", "needs \"declined\" or \"unsupported\", found \"" + decision + "\"");
    };
  }

  private Response declined(Account account) {
    boolean remembered = settings.get().script().does(PageSwitch.REMEMBER_DECLINE);
    if (remembered) {
      accounts.change(account, it -> it.declinedAt(sessions.now()));
    }
    journal.record(new RelyingPartyEvent.OfferDeclined(account.name(), remembered));
    return Replies.next(Route.HOME_PAGE.path());
  }
}
