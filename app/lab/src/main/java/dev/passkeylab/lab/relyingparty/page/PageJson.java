package dev.passkeylab.lab.relyingparty.page;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.webauthn.JsonObject;

/// Pages as JSON, the form in which they travel.
public final class PageJson {

  private static final String SIGN_IN = "sign-in";
  private static final String SIGN_UP = "sign-up";
  private static final String UPSELL = "upsell";
  private static final String HOME = "home";

  private PageJson() {}

  /// {@return the page as JSON}
  public static Json write(Page page) {
    return switch (page) {
      case Page.SignIn it ->
          head(SIGN_IN, it)
              .put("site", it.site())
              .put("autocomplete", it.autocomplete())
              .put("conditional", it.conditional())
              .put("message", it.message());
      case Page.SignUp it -> head(SIGN_UP, it).put("site", it.site()).put("message", it.message());
      case Page.Upsell it ->
          head(UPSELL, it)
              .put("account", it.account())
              .put("text", it.text())
              .put("consent", it.consent())
              .put("message", it.message());
      case Page.Home it ->
          head(HOME, it)
              .put("account", it.account())
              .put("passkeys", it.passkeys())
              .put("message", it.message());
    };
  }

  private static Json head(String kind, Page page) {
    return Json.object().put("page", kind).put("path", page.path()).put("title", page.title());
  }

  /// {@return the page in this JSON}
  ///
  /// @throws Malformed naming the member that is missing or wrong
  public static Page read(Bytes json) throws Malformed {
    var page = JsonObject.read(json);
    var path = page.text("path");
    var title = page.text("title");
    var message = page.text("message");
    return switch (page.text("page")) {
      case SIGN_IN ->
          new Page.SignIn(
              path,
              title,
              page.text("site"),
              page.text("autocomplete"),
              page.truth("conditional"),
              message);
      case SIGN_UP -> new Page.SignUp(path, title, page.text("site"), message);
      case UPSELL ->
          new Page.Upsell(
              path, title, page.text("account"), page.text("text"), page.text("consent"), message);
      case HOME ->
          new Page.Home(path, title, page.text("account"), (int) page.number("passkeys"), message);
      default -> throw page.wrong("page", "needs sign-in, sign-up, upsell or home");
    };
  }
}
