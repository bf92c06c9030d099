package dev.passkeylab.server;

import dev.passkeylab.lab.relyingparty.page.Factor;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageJson;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;

/// Pages as HTML. Every form and button says where it posts, what, and after which question;
/// `page.js` does so. A form that is sent before that is there, or without it, would else put what
/// was typed into the address: hence its method.
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
      <link rel="icon" href="/assets/icon.svg">
      <link rel="stylesheet" href="/assets/page.css">
      <script src="/assets/page.js" type="module"></script>
      </head>
      <body>
      <main>
      <h1>%s</h1>
      <p id="message" role="status" tabindex="-1">%s</p>
      <noscript><p>This page needs JavaScript.</p></noscript>\
      """;

  /// Stands where a page has a button that only browsers with passkeys can do something with.
  private static final String NO_PASSKEYS =
      "<p class=\"detail\" data-passkeys=\"missing\" hidden>This browser cannot use passkeys.</p>";

  private static final String SUPPORTED = " data-passkeys=\"supported\" hidden";

  private static final String NEW_CODES =
      "Make new recovery codes? Those that you have will not work any more.";

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
        + "</main>\n<script type=\"application/json\" id=\"page\">"
        + data
        + "</script>\n</body>\n</html>\n";
  }

  private static void signIn(Html html, Page.SignIn page) {
    var first = page.nameFirst();
    var known = !page.name().isEmpty();
    html.put("<form method=\"post\" data-post=\"%s\">", first ? "/identifier" : "/sign-in");
    var annotation = page.script().word(PageSwitch.AUTOCOMPLETE);
    Field.username(annotation, page.name(), first || !known).putInto(html);
    if (!first) {
      Field.password("password", "Password", "current-password", known).putInto(html);
    }
    html.put("<button class=\"primary\">%s</button>", first ? "Next" : "Sign in").put("</form>");
    if (!page.script().has(PageSwitch.PASSKEY_BUTTON, "none")) {
      html.put("<button id=\"use-passkey\"" + SUPPORTED + ">Sign in with a passkey</button>");
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
      html.put("<a class=\"button\" href=\"/sign-up\">Open an account</a>");
    }
    html.put("</nav>");
  }

  private static void challenge(Html html, Page.Challenge page) {
    var factor = page.factor();
    who(html, page.name());
    html.put("<form method=\"post\" data-post=\"/challenge\" data-factor=\"%s\">", factor.id());
    if (factor == Factor.PASSWORD) {
      ownerOfPassword(html, page.name());
      Field.password("secret", factor.label(), "current-password", true).putInto(html);
    } else {
      Field.code("secret", factor.label()).putInto(html);
    }
    html.put("<button class=\"primary\">Continue</button>").put("</form>").put("<nav>");
    if (factor == Factor.CODE) {
      choice(html, factor, "Send a code");
    }
    page.others().forEach(it -> choice(html, it, "Use a " + it.id().replace('-', ' ')));
    if (page.recovery() && factor == Factor.PASSWORD) {
      html.put(
          "<button data-post=\"/recovery/start\" data-name=\"%s\">Forgot the password</button>",
          page.name());
    }
    html.put("</nav>");
  }

  private static void who(Html html, String name) {
    if (!name.isEmpty()) {
      html.put("<p class=\"who\">%s</p>", name);
    }
  }

  /// Tells password managers whose password it is: the form has no field for the name.
  private static void ownerOfPassword(Html html, String name) {
    html.put("<input autocomplete=\"username\" value=\"%s\" readonly hidden>", name);
  }

  private static void choice(Html html, Factor factor, String words) {
    html.put(
        "<button data-post=\"/challenge/choice\" data-factor=\"%s\">%s</button>",
        factor.id(), words);
  }

  private static void recovery(Html html, Page.Recovery page) {
    who(html, page.name());
    html.put("<form method=\"post\" data-post=\"/recovery\">");
    ownerOfPassword(html, page.name());
    Field.code("code", "Code").putInto(html);
    Field.password("password", "New password", "new-password", false).putInto(html);
    html.put("<button class=\"primary\">Set the password</button>").put("</form>");
  }

  private static void signUp(Html html) {
    html.put("<form method=\"post\" data-post=\"/sign-up\">");
    Field.username("username", "", true).putInto(html);
    Field.password("password", "Password", "new-password", false).putInto(html);
    html.put("<button class=\"primary\">Open the account</button>")
        .put("</form>")
        .put("<nav><a class=\"button\" href=\"/sign-in\">I have an account</a></nav>");
  }

  private static void reauthentication(Html html, Page.Reauthentication page) {
    who(html, page.account());
    html.put("<p>Sign in again %s.</p>", page.because());
    if (page.passkey()) {
      html.put(
              "<button id=\"use-passkey-again\" class=\"primary\""
                  + SUPPORTED
                  + ">Use your passkey</button>")
          .put(NO_PASSKEYS);
    }
    if (!page.otherWays()) {
      return;
    }
    if (page.passkey()) {
      html.put("<nav>").put("<button data-post=\"/reauthenticate/other\">Try another way</button>");
    } else {
      html.put("<button data-post=\"/reauthenticate/other\" class=\"primary\">Continue</button>")
          .put("<nav>");
    }
    html.put("<a class=\"button\" href=\"/sign-in\">Use a different account</a>")
        .put("<button data-post=\"/forget\">Forget this account</button>")
        .put("</nav>");
  }

  private static void upsell(Html html, Page.Upsell page) {
    who(html, page.account());
    html.put("<p>%s</p>", page.text());
    if (!page.consent().isEmpty()) {
      html.put("<details><summary>%s</summary>", page.consent())
          .put("<p>%s</p></details>", Page.Upsell.AT_LENGTH);
    }
    html.put(
            "<button id=\"create-passkey\" class=\"primary\""
                + SUPPORTED
                + ">Create a passkey</button>")
        .put("<button data-post=\"/upsell\" data-decision=\"declined\">Not now</button>");
  }

  private static void home(Html html, Page.Home page) {
    who(html, page.account());
    html.put("<h2>Passkeys</h2>");
    if (page.passkeys().isEmpty()) {
      html.put(
          "<p class=\"empty\">You have no passkeys yet. With one you sign in the"
              + " way you unlock your device.</p>");
    } else {
      html.put("<ul>");
      page.passkeys().forEach(it -> row(html, it));
      html.put("</ul>");
    }
    html.put("<button id=\"create-passkey\"" + SUPPORTED + ">Create a passkey</button>")
        .put(NO_PASSKEYS)
        .put("<h2>Account</h2>")
        .put("<form class=\"row\" method=\"post\" data-post=\"/account/name\">");
    Field.username("username", page.account(), false).putInto(html);
    html.put("<button>Rename</button>")
        .put("</form>")
        .put(
            "<p class=\"detail\">Recovery codes left: <span id=\"recovery-codes\">%s</span></p>",
            page.recoveryCodes())
        .put("<div class=\"actions\">")
        .put(
            "<button data-post=\"/account/recovery-codes\"%s>New recovery codes</button>"
                .formatted(page.recoveryCodes() == 0 ? "" : " data-confirm=\"" + NEW_CODES + "\""))
        .put("<button data-post=\"/account/pay\">Pay</button>")
        .put("<button data-post=\"/sign-out\">Sign out</button>")
        .put("</div>");
  }

  /// The buttons of every passkey look the same; by ear they are told apart.
  private static void row(Html html, Page.Home.Row passkey) {
    var id = passkey.id();
    var label = passkey.label();
    html.put("<li>")
        .put(
            "<form id=\"label-%s\" method=\"post\" data-post=\"/passkey/label\" data-id=\"%s\">",
            id, id)
        .put(
            "<input name=\"label\" aria-label=\"Name of the passkey\" value=\"%s\""
                + " autocomplete=\"off\" required>",
            label)
        .put("</form>")
        .put("<p class=\"detail\">%s</p>", passkey.detail())
        .put("<div class=\"actions\">")
        .put("<button form=\"label-%s\" aria-label=\"Rename %s\">Rename</button>", id, label)
        .put(
            "<a class=\"button\" href=\"/passkey?id=%s\" aria-label=\"Inspect %s\">Inspect</a>",
            id, label)
        .put(
            "<button data-post=\"/passkey/removal\" data-id=\"%s\" aria-label=\"Remove %s\""
                + " data-confirm=\"Remove the passkey %s? It will not sign you in any more.\">"
                + "Remove</button>",
            id, label, label)
        .put("</div>")
        .put("</li>");
  }

  private static void passkey(Html html, Page.Passkey page) {
    who(html, page.account());
    html.put("<dl>");
    page.lines().forEach(it -> html.put("<dt>%s</dt><dd>%s</dd>", it.name(), it.value()));
    html.put("</dl>").put("<nav><a class=\"button\" href=\"/home\">Done</a></nav>");
  }
}
