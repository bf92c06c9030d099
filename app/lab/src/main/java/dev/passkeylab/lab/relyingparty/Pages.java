package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.page.Factor;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageScript;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.relyingparty.store.Account;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import dev.passkeylab.webauthn.Json;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The pages of a site.
final class Pages {

  private static final String EXPIRED = "to see your account";

  private final Supplier<SiteSettings> settings;
  private final Repository repository;
  private final Sessions sessions;
  private final Fallback fallback;

  Pages(
      Supplier<SiteSettings> settings,
      Repository repository,
      Sessions sessions,
      Fallback fallback) {
    this.settings = settings;
    this.repository = repository;
    this.sessions = sessions;
    this.fallback = fallback;
  }

  /// {@return the path of the sign-in page with that name in its field}
  static String signInAs(String name) {
    return Query.on(Route.SIGN_IN_PAGE.path(), "name", name);
  }

  /// {@return the path of the page on which somebody shows that it is still them}
  static String reauthenticate(String because) {
    return Query.on(Route.REAUTHENTICATION_PAGE.path(), "for", because);
  }

  private PageScript script() {
    return settings.get().script();
  }

  Response root(Request request) {
    return sessions.account(request).isPresent()
        ? Replies.seeOther(Route.HOME_PAGE)
        : entrance(request);
  }

  /// Whoever was here before need not say again who they are.
  private Response entrance(Request request) {
    return sessions.remembered(request).isPresent()
        ? Replies.seeOther(reauthenticate("session"))
        : Replies.seeOther(Route.SIGN_IN_PAGE);
  }

  Response signIn(Request request) {
    return Replies.page(
        new Page.SignIn(
            Route.SIGN_IN_PAGE.path(),
            "Sign in",
            settings.get().name(),
            script(),
            Query.of(request).get("name").orElse(""),
            ""));
  }

  Response challenge(Request request) {
    var session = sessions.of(request).orElseGet(() -> Session.nobodys(""));
    var factors = fallback.factors(session);
    if (session.pending().isEmpty() || factors.isEmpty()) {
      return Replies.seeOther(Route.SIGN_IN_PAGE);
    }
    var asked =
        Query.of(request)
            .get("factor")
            .flatMap(Factor::of)
            .filter(factors::contains)
            .orElse(factors.getFirst());
    return Replies.page(
        new Page.Challenge(
            Route.CHALLENGE_PAGE.path(),
            "Show that it is you",
            script().does(PageSwitch.CARRY_NAME) ? session.pending() : "",
            asked,
            factors.stream().filter(it -> it != asked).toList(),
            script().does(PageSwitch.RECOVERY_LINK),
            session.message()));
  }

  Response recovery(Request request) {
    var session = sessions.of(request).filter(it -> !it.pending().isEmpty());
    return session
        .map(it ->
            Replies.page(
                new Page.Recovery(
                    Route.RECOVERY_PAGE.path(),
                    "Choose a new password",
                    it.pending(),
                    it.message())))
        .orElseGet(() -> Replies.seeOther(Route.SIGN_IN_PAGE));
  }

  Response signUp() {
    return Replies.page(
        new Page.SignUp(Route.SIGN_UP_PAGE.path(), "Open an account", settings.get().name(), ""));
  }

  Response reauthentication(Request request) {
    var because = Query.of(request).get("for").orElse("session");
    var known = sessions.account(request).or(() -> sessions.remembered(request));
    return known
        .map(it ->
            Replies.page(
                new Page.Reauthentication(
                    Route.REAUTHENTICATION_PAGE.path(),
                    because.equals("session") ? "Welcome back" : "Confirm that it is you",
                    it.name(),
                    because.equals("session") ? EXPIRED : "for a " + because,
                    !repository.passkeysOf(it.userHandle()).isEmpty(),
                    script().does(PageSwitch.OTHER_WAYS),
                    "")))
        .orElseGet(() -> Replies.seeOther(Route.SIGN_IN_PAGE));
  }

  Response upsell(Request request) {
    return signedIn(
        request,
        (session, account) ->
            Offer.page(
                settings.get().name(), account, Offers.Trigger.wording(session.offer()), script()));
  }

  /// What has just been done is said once.
  Response home(Request request) {
    var page = account(request);
    sessions
        .of(request)
        .filter(it -> !it.message().isEmpty())
        .ifPresent(it -> sessions.say(it, ""));
    return page;
  }

  private Response account(Request request) {
    return signedIn(
        request,
        (session, account) ->
            new Page.Home(
                Route.HOME_PAGE.path(),
                "Your account",
                account.name(),
                rows(account),
                account.recoveryCodes().left(),
                session.message()));
  }

  private List<Page.Home.Row> rows(Account account) {
    return repository.passkeysOf(account.userHandle()).stream().map(PasskeyDetails::row).toList();
  }

  Response passkey(Request request, OwnAccount own) {
    var id = Query.of(request).get("id").orElse("");
    var account = sessions.account(request);
    return account
        .flatMap(it -> own.passkey(it, id))
        .map(it -> Replies.page(PasskeyDetails.page(account.orElseThrow(), it)))
        .orElseGet(() -> Replies.seeOther(Route.HOME_PAGE));
  }

  private Response signedIn(Request request, BiFunction<Session, Account, Page> page) {
    var session = sessions.of(request);
    var account = sessions.account(request);
    return session.isPresent() && account.isPresent()
        ? Replies.page(page.apply(session.get(), account.get()))
        : entrance(request);
  }

  /// {@return the origins that may use the site's passkeys, WebAuthn Level 3
  /// `#sctn-related-origins`}
  Response relatedOrigins() {
    var others = settings.get().relatedOrigins();
    return others.isEmpty()
        ? Replies.message(Replies.NOT_FOUND, "This site has no related origins.")
        : Replies.ok(Json.object().putTexts("origins", others));
  }
}
