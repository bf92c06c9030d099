package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageJson;
import dev.passkeylab.lab.relyingparty.store.Repository;
import dev.passkeylab.lab.relyingparty.store.Session;
import java.util.function.Supplier;

/// The pages of a site.
final class Pages {

  private final Supplier<SiteSettings> settings;
  private final Repository repository;
  private final Sessions sessions;

  Pages(Supplier<SiteSettings> settings, Repository repository, Sessions sessions) {
    this.settings = settings;
    this.repository = repository;
    this.sessions = sessions;
  }

  Response root(Request request) {
    return Replies.seeOther(
        sessions.account(request).isPresent() ? Route.HOME_PAGE : Route.SIGN_IN_PAGE);
  }

  Response signIn() {
    return show(
        new Page.SignIn(
            Route.SIGN_IN_PAGE.path(),
            "Sign in",
            settings.get().name(),
            settings.get().script().autocomplete(),
            settings.get().script().conditional(),
            ""));
  }

  Response signUp() {
    return show(
        new Page.SignUp(Route.SIGN_UP_PAGE.path(), "Open an account", settings.get().name(), ""));
  }

  Response upsell(Request request) {
    return sessions
        .account(request)
        .map(account ->
            show(
                new Page.Upsell(
                    Route.UPSELL_PAGE.path(),
                    "Sign in faster next time?",
                    account.name(),
                    "Create a passkey on this device, and sign in the way you unlock it.",
                    "Everybody who can unlock this device will be able to sign in to this account.",
                    "")))
        .orElseGet(() -> Replies.seeOther(Route.SIGN_IN_PAGE));
  }

  Response home(Request request) {
    var message = sessions.of(request).map(Session::message).orElse("");
    return sessions
        .account(request)
        .map(account ->
            show(
                new Page.Home(
                    Route.HOME_PAGE.path(),
                    "Your account",
                    account.name(),
                    repository.credentialsOf(account.userHandle()).size(),
                    message)))
        .orElseGet(() -> Replies.seeOther(Route.SIGN_IN_PAGE));
  }

  private static Response show(Page page) {
    return Replies.ok(PageJson.write(page));
  }
}
