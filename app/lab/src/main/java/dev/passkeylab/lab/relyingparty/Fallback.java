package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.page.Factor;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import dev.passkeylab.webauthn.JsonObject;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Signing in without a passkey: by password, by a code that is sent, by a recovery code. No answer
/// tells whether there is an account of that name.
final class Fallback {

  private static final String REFUSED = "Name and password do not match.";
  private static final String WRONG_CODE = "This code is not right, or not good any more.";
  private static final String TOO_OFTEN = "Too many tries. Wait for a quarter of an hour.";
  private static final String SENT = "If there is such an account, we have sent it a code.";

  private final Supplier<SiteSettings> settings;
  private final Repository repository;
  private final Accounts accounts;
  private final Codes codes;
  private final Sessions sessions;
  private final SignIns signIns;
  private final InstantSource clock;
  private final Journal journal;

  Fallback(
      Supplier<SiteSettings> settings,
      Repository repository,
      Accounts accounts,
      Codes codes,
      Sessions sessions,
      SignIns signIns,
      InstantSource clock,
      Journal journal) {
    this.settings = settings;
    this.repository = repository;
    this.accounts = accounts;
    this.codes = codes;
    this.sessions = sessions;
    this.signIns = signIns;
    this.clock = clock;
    this.journal = journal;
  }

  /// Signs in by name and password, both on one page.
  Response signIn(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    return check(request, Factor.PASSWORD, body.text("name"), body.text("password"));
  }

  /// Takes the name, and asks for what else it takes. A page at a related origin whose browser
  /// knows nothing of those goes to the origin that has the passkeys.
  Response identify(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    var name = body.text("name").strip();
    boolean elsewhere =
        settings.get().relatedOrigins().contains(request.headers().getOrDefault("origin", ""));
    if (elsewhere && body.has("relatedOrigins") && !body.truth("relatedOrigins")) {
      return Replies.next(settings.get().origin() + Pages.signInAs(name));
    }
    var session = sessions.ofOrNew(request);
    sessions.put(Session.nobodys(session.id()).signingIn(name));
    return Replies.withSession(Replies.next(Route.CHALLENGE_PAGE.path()), session.id());
  }

  /// Asks for something else than the page does; a code has to be sent for that.
  Response choose(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    var factor = factor(body);
    var session = sessions.ofOrNew(request);
    var name = session.pending();
    var page = Replies.next(Route.CHALLENGE_PAGE.path() + "?factor=" + factor.id());
    if (factor == Factor.CODE) {
      if (!codes.send(Codes.Use.SIGN_IN, name)) {
        return Replies.message(Replies.TOO_MANY, TOO_OFTEN);
      }
      sessions.say(session, SENT);
    }
    return Replies.withSession(page, session.id());
  }

  /// Looks at what the page asked for.
  Response answer(Request request) throws Malformed {
    var body = JsonObject.read(request.body());
    var pending = sessions.of(request).map(Session::pending).orElse("");
    var typed = body.optionalText("name").orElse("");
    return check(request, factor(body), typed.isEmpty() ? pending : typed, body.text("secret"));
  }

  private Factor factor(JsonObject body) throws Malformed {
    var id = body.text("factor");
    var factor = Factor.of(id).filter(it -> it != Factor.PASSKEY);
    if (factor.isEmpty()) {
      throw body.wrong("factor", "needs password, code or recovery-code, found \"" + id + "\"");
    }
    return factor.get();
  }

  private Response check(Request request, Factor factor, String name, String secret) {
    var rules = settings.get().rules();
    var tries = factor.id() + " of " + name;
    if (!offered(request, factor, name)) {
      return Replies.message(Replies.FORBIDDEN, "This way in is closed.");
    }
    if (!repository.admit(tries, rules.tries(), clock.instant())) {
      journal.record(new RelyingPartyEvent.RateLimited(tries, rules.tries().toString()));
      return Replies.message(Replies.TOO_MANY, TOO_OFTEN);
    }
    var account = account(factor, name, secret);
    journal.record(checked(factor, name, account.isPresent()));
    if (account.isEmpty()) {
      return Replies.message(
          Replies.UNAUTHORIZED, factor == Factor.PASSWORD ? REFUSED : WRONG_CODE);
    }
    repository.forgetTries(tries);
    return signIns.passed(request, account.get(), factor, message(factor));
  }

  /// A factor that the site does not take first may yet be the second one.
  private boolean offered(Request request, Factor factor, String name) {
    boolean second =
        settings.get().rules().secondFactor()
            && sessions
                .of(request)
                .filter(it -> it.pending().equals(name) && !it.passed().isEmpty())
                .isPresent();
    return second || settings.get().script().has(PageSwitch.FALLBACK, factor.id());
  }

  private Optional<Account> account(Factor factor, String name, String secret) {
    return switch (factor) {
      case PASSWORD -> accounts.check(name, secret);
      case CODE ->
          codes.check(Codes.Use.SIGN_IN, name, secret)
              ? repository.account(name)
              : Optional.empty();
      case RECOVERY_CODE -> accounts.useRecoveryCode(name, secret);
      case PASSKEY -> Optional.empty();
    };
  }

  private static RelyingPartyEvent checked(Factor factor, String name, boolean accepted) {
    return factor == Factor.PASSWORD
        ? new RelyingPartyEvent.PasswordChecked(name, accepted)
        : new RelyingPartyEvent.CodeChecked(name, factor.id(), accepted);
  }

  private static String message(Factor factor) {
    return "Signed in by " + factor.label().toLowerCase(Locale.ROOT) + ".";
  }

  /// {@return what the page asks for, and what it could ask for instead} Whoever is signed in
  /// already is asked first for what they have not shown yet.
  List<Factor> factors(Session session) {
    var taken = settings.get().script().words(PageSwitch.FALLBACK);
    var first = taken.stream().flatMap(it -> Factor.of(it).stream()).toList();
    if (session.passed().isEmpty()) {
      return first;
    }
    if (session.since() != null) {
      return first.stream().sorted(Comparator.comparing(session.passed()::contains)).toList();
    }
    return Stream.of(Factor.CODE, Factor.PASSWORD, Factor.RECOVERY_CODE)
        .filter(it -> !session.passed().contains(it))
        .toList();
  }
}
