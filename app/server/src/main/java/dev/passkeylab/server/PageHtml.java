package dev.passkeylab.server;

import dev.passkeylab.lab.relyingparty.page.Factor;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageJson;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;

/// Pages as HTML. Every form and button says where it posts and what; `page.js` does so.
final class PageHtml {

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%s</title>
      <link rel="stylesheet" href="/assets/page.css">
      <script src="/assets/page.js" type="module"></script>
      </head>
      <body>
      <main>
      <h1>%s</h1>
      <p id="message" role="status" aria-live="polite">%s</p>\
      """;

  private PageHtml() {}

  static String of(Page page) {
    var html = new Html().put(HEAD, page.title(), page.title(), page.message());
    switch (page) {
      case Page.SignIn it -> signIn(html, it);
      case Page.Challenge it -> challenge(html, it);
      case Page.Recovery it -> recovery(html, it);
      case Page.SignUp _ -> signUp(html);
      case Page.Reauthentication it -> reauthentication(html, it);
      case Page.Upsell it -> upsell(html, it);
      case Page.Home it -> home(html, it);
      case Page.Passkey it -> passkey(html, it);
    }
    // a data block is not run; the one thing that could end it early is written otherwise
    var data = PageJson.write(page).bytes().asUtf8().replace("<", "\\u003c");
    return html
        + "<script type=\"application/json\" id=\"page\">"
        + data
        + "</script>\n</main>\n</body>\n</html>\n";
  }

  private static void signIn(Html html, Page.SignIn page) {
    var first = page.nameFirst();
    html.put("<form data-post=\"%s\">", first ? "/identifier" : "/sign-in")
        .put("<label for=\"name\">Username</label>")
        .put(
            "<input id=\"name\" name=\"name\" autocomplete=\"%s\" value=\"%s\" required autofocus>",
            page.script().word(PageSwitch.AUTOCOMPLETE), page.name());
    if (!first) {
      html.put("<label for=\"password\">Password</label>")
          .put(
              "<input id=\"password\" name=\"password\" type=\"password\""
                  + " autocomplete=\"current-password\" required>");
    }
    html.put("<button class=\"primary\">%s</button>", first ? "Next" : "Sign in").put("</form>");
    if (!page.script().has(PageSwitch.PASSKEY_BUTTON, "none")) {
      html.put("<button id=\"use-passkey\">Sign in with a passkey</button>");
    }
    html.put("<nav>");
    if (!first) {
      html.put("<button data-post=\"/identifier\" data-with=\"name\">Try another way</button>");
    }
    if (page.script().does(PageSwitch.RECOVERY_LINK)) {
      html.put(
          "<button data-post=\"/recovery/start\" data-with=\"name\">Forgot the password</button>");
    }
    if (page.script().does(PageSwitch.SIGN_UP_LINK)) {
      html.put("<a href=\"/sign-up\">Open an account</a>");
    }
    html.put("</nav>");
  }

  private static void challenge(Html html, Page.Challenge page) {
    var factor = page.factor();
    boolean password = factor == Factor.PASSWORD;
    html.put("<p class=\"who\">%s</p>", page.name())
        .put("<form data-post=\"/challenge\" data-factor=\"%s\">", factor.id())
        .put("<label for=\"secret\">%s</label>", factor.label())
        .put(
            "<input id=\"secret\" name=\"secret\" type=\"%s\" autocomplete=\"%s\" required"
                + " autofocus>",
            password ? "password" : "text", password ? "current-password" : "one-time-code")
        .put("<button class=\"primary\">Continue</button>")
        .put("</form>")
        .put("<nav>");
    if (factor == Factor.CODE) {
      choice(html, factor, "Send a code");
    }
    page.others().forEach(it -> choice(html, it, "Use a " + it.id().replace('-', ' ')));
    if (page.recovery() && password) {
      html.put(
          "<button data-post=\"/recovery/start\" data-name=\"%s\">Forgot the password</button>",
          page.name());
    }
    html.put("</nav>");
  }

  private static void choice(Html html, Factor factor, String words) {
    html.put(
        "<button data-post=\"/challenge/choice\" data-factor=\"%s\">%s</button>",
        factor.id(), words);
  }

  private static void recovery(Html html, Page.Recovery page) {
    html.put("<p class=\"who\">%s</p>", page.name())
        .put("<form data-post=\"/recovery\">")
        .put("<label for=\"code\">Code</label>")
        .put("<input id=\"code\" name=\"code\" autocomplete=\"one-time-code\" required autofocus>")
        .put("<label for=\"password\">New password</label>")
        .put(
            "<input id=\"password\" name=\"password\" type=\"password\""
                + " autocomplete=\"new-password\" required>")
        .put("<button class=\"primary\">Set the password</button>")
        .put("</form>");
  }

  private static void signUp(Html html) {
    html.put("<form data-post=\"/sign-up\">")
        .put("<label for=\"name\">Username</label>")
        .put("<input id=\"name\" name=\"name\" autocomplete=\"username\" required autofocus>")
        .put("<label for=\"password\">Password</label>")
        .put(
            "<input id=\"password\" name=\"password\" type=\"password\""
                + " autocomplete=\"new-password\" required>")
        .put("<button class=\"primary\">Open the account</button>")
        .put("</form>")
        .put("<nav><a href=\"/sign-in\">I have one</a></nav>");
  }

  private static void reauthentication(Html html, Page.Reauthentication page) {
    html.put("<p class=\"who\">%s, %s</p>", page.account(), page.because());
    if (page.passkey()) {
      html.put("<button id=\"use-passkey-again\" class=\"primary\">Use your passkey</button>");
    }
    if (page.otherWays()) {
      html.put("<nav>")
          .put("<button data-post=\"/reauthenticate/other\">Try another way</button>")
          .put("<a href=\"/sign-in\">Use a different account</a>")
          .put("<button data-post=\"/forget\">Forget this account</button>")
          .put("</nav>");
    }
  }

  private static void upsell(Html html, Page.Upsell page) {
    html.put("<p class=\"who\">%s</p>", page.account()).put("<p>%s</p>", page.text());
    if (!page.consent().isEmpty()) {
      html.put("<details><summary>%s</summary>", page.consent())
          .put("<p>%s</p></details>", Page.Upsell.AT_LENGTH);
    }
    html.put("<button id=\"create-passkey\" class=\"primary\">Create a passkey</button>")
        .put("<button data-post=\"/upsell\" data-decision=\"declined\">Not now</button>");
  }

  private static void home(Html html, Page.Home page) {
    html.put("<p class=\"who\">%s</p>", page.account()).put("<h2>Passkeys</h2>").put("<ul>");
    for (var passkey : page.passkeys()) {
      html.put("<li>")
          .put("<form data-post=\"/passkey/label\" data-id=\"%s\">", passkey.id())
          .put(
              "<input name=\"label\" aria-label=\"Name of the passkey\" value=\"%s\">",
              passkey.label())
          .put("<button>Rename</button>")
          .put("</form>")
          .put("<p class=\"detail\">%s</p>", passkey.detail())
          .put("<a href=\"/passkey?id=%s\">Inspect</a>", passkey.id())
          .put(
              "<button data-post=\"/passkey/removal\" data-id=\"%s\">Remove</button>", passkey.id())
          .put("</li>");
    }
    html.put("</ul>")
        .put("<button id=\"create-passkey\">Create a passkey</button>")
        .put("<h2>Account</h2>")
        .put("<form data-post=\"/account/name\">")
        .put(
            "<input name=\"name\" aria-label=\"Name of the account\" value=\"%s\">", page.account())
        .put("<button>Rename</button>")
        .put("</form>")
        .put(
            "<p class=\"detail\">Recovery codes left: <span id=\"recovery-codes\">%s</span></p>",
            page.recoveryCodes())
        .put("<nav>")
        .put("<button data-post=\"/account/recovery-codes\">New recovery codes</button>")
        .put("<button data-post=\"/account/pay\">Pay</button>")
        .put("<button data-post=\"/sign-out\">Sign out</button>")
        .put("</nav>");
  }

  private static void passkey(Html html, Page.Passkey page) {
    html.put("<p class=\"who\">%s</p>", page.account()).put("<dl>");
    page.lines().forEach(it -> html.put("<dt>%s</dt><dd>%s</dd>", it.name(), it.value()));
    html.put("</dl>").put("<nav><a href=\"/home\">Done</a></nav>");
  }
}
