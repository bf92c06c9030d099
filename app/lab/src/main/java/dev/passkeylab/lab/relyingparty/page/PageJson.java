package dev.passkeylab.lab.relyingparty.page;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.webauthn.Json;
import dev.passkeylab.webauthn.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// Pages as JSON, the form in which they travel.
public final class PageJson {

  private static final String SIGN_IN = "sign-in";
  private static final String CHALLENGE = "challenge";
  private static final String RECOVERY = "recovery";
  private static final String SIGN_UP = "sign-up";
  private static final String REAUTHENTICATION = "reauthentication";
  private static final String UPSELL = "upsell";
  private static final String HOME = "home";
  private static final String PASSKEY = "passkey";

  private PageJson() {}

  /// {@return the page as JSON}
  public static Json write(Page page) {
    var json =
        switch (page) {
          case Page.SignIn it ->
              head(SIGN_IN, it)
                  .put("site", it.site())
                  .put("script", it.script().write())
                  .put("name", it.name());
          case Page.Challenge it ->
              head(CHALLENGE, it)
                  .put("name", it.name())
                  .put("factor", it.factor().id())
                  .putTexts("others", it.others().stream().map(Factor::id).toList())
                  .put("recovery", it.recovery());
          case Page.Recovery it -> head(RECOVERY, it).put("name", it.name());
          case Page.SignUp it -> head(SIGN_UP, it).put("site", it.site());
          case Page.Reauthentication it ->
              head(REAUTHENTICATION, it)
                  .put("account", it.account())
                  .put("because", it.because())
                  .put("passkey", it.passkey())
                  .put("otherWays", it.otherWays());
          case Page.Upsell it ->
              head(UPSELL, it)
                  .put("account", it.account())
                  .put("wording", it.wording().id())
                  .put("text", it.text())
                  .put("consent", it.consent())
                  .put("explanation", it.explanation())
                  .put("script", it.script().write());
          case Page.Home it ->
              head(HOME, it)
                  .put("account", it.account())
                  .putObjects("passkeys", it.passkeys().stream().map(PageJson::row).toList())
                  .put("recoveryCodes", it.recoveryCodes());
          case Page.Passkey it ->
              head(PASSKEY, it)
                  .put("account", it.account())
                  .put("label", it.label())
                  .putObjects("lines", it.lines().stream().map(PageJson::line).toList());
        };
    return json.put("message", page.message());
  }

  private static Json head(String kind, Page page) {
    return Json.object().put("page", kind).put("path", page.path()).put("title", page.title());
  }

  private static Json row(Page.Home.Row row) {
    return Json.object().put("id", row.id()).put("label", row.label()).put("detail", row.detail());
  }

  private static Json line(Page.Passkey.Line line) {
    return Json.object().put("name", line.name()).put("value", line.value());
  }

  /// {@return the page in this JSON}
  ///
  /// @throws Malformed naming the member that is missing or wrong
  public static Page read(Bytes json) throws Malformed {
    var it = JsonObject.read(json);
    var path = it.text("path");
    var title = it.text("title");
    var message = it.text("message");
    return switch (it.text("page")) {
      case SIGN_IN ->
          new Page.SignIn(path, title, it.text("site"), script(it), it.text("name"), message);
      case CHALLENGE ->
          new Page.Challenge(
              path,
              title,
              it.text("name"),
              factor(it, it.text("factor")),
              factors(it),
              it.truth("recovery"),
              message);
      case RECOVERY -> new Page.Recovery(path, title, it.text("name"), message);
      case SIGN_UP -> new Page.SignUp(path, title, it.text("site"), message);
      case REAUTHENTICATION ->
          new Page.Reauthentication(
              path,
              title,
              it.text("account"),
              it.text("because"),
              it.truth("passkey"),
              it.truth("otherWays"),
              message);
      case UPSELL -> upsell(it, path, title, message);
      case HOME ->
          new Page.Home(
              path, title, it.text("account"), rows(it), (int) it.number("recoveryCodes"), message);
      case PASSKEY ->
          new Page.Passkey(path, title, it.text("account"), it.text("label"), lines(it), message);
      default ->
          throw it.wrong(
              "page",
              "needs sign-in, challenge, recovery, sign-up, reauthentication, upsell, home or"
                  + " passkey");
    };
  }

  private static Page upsell(JsonObject it, String path, String title, String message)
      throws Malformed {
    var wording = Wording.of(it.text("wording"));
    if (wording.isEmpty()) {
      throw it.wrong("wording", "needs this-device or other-device");
    }
    return new Page.Upsell(
        path,
        title,
        it.text("account"),
        wording.get(),
        it.text("text"),
        it.text("consent"),
        it.text("explanation"),
        script(it),
        message);
  }

  private static PageScript script(JsonObject page) throws Malformed {
    return PageScript.read(page.object("script"));
  }

  private static Factor factor(JsonObject page, String id) throws Malformed {
    var factor = Factor.of(id);
    if (factor.isEmpty()) {
      throw page.wrong("factor", "needs password, code, recovery-code or passkey");
    }
    return factor.get();
  }

  private static List<Factor> factors(JsonObject page) throws Malformed {
    var factors = new ArrayList<Factor>();
    for (var id : page.texts("others")) {
      factors.add(factor(page, id));
    }
    return factors;
  }

  private static List<Page.Home.Row> rows(JsonObject page) throws Malformed {
    var rows = new ArrayList<Page.Home.Row>();
    for (var it : page.objects("passkeys")) {
      rows.add(new Page.Home.Row(it.text("id"), it.text("label"), it.text("detail")));
    }
    return rows;
  }

  private static List<Page.Passkey.Line> lines(JsonObject page) throws Malformed {
    var lines = new ArrayList<Page.Passkey.Line>();
    for (var it : page.objects("lines")) {
      lines.add(new Page.Passkey.Line(it.text("name"), it.text("value")));
    }
    return lines;
  }
}
