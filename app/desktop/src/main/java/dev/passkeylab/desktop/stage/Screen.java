package dev.passkeylab.desktop.stage;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageJson;
import dev.passkeylab.lab.run.AutofillList;
import dev.passkeylab.lab.run.ChallengePage;
import dev.passkeylab.lab.run.HomePage;
import dev.passkeylab.lab.run.PagePrompt;
import dev.passkeylab.lab.run.PasskeyPage;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.ReauthenticationPage;
import dev.passkeylab.lab.run.RecoveryPage;
import dev.passkeylab.lab.run.SignInPage;
import dev.passkeylab.lab.run.SignUpPage;
import dev.passkeylab.lab.run.UpsellPage;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What the simulated browser shows, read off a snapshot.
///
/// @param visit the number of the entry that put the page up: the same page at another visit is
///   another one
/// @param url what the address bar says
/// @param title the page's heading
/// @param page the page that waits for the person, or stands behind what does
/// @param typed what the run has put into its fields, by their names
/// @param autofill the list under the name field
/// @param sheet what browser or device ask in front of the page
record Screen(
    int visit,
    String url,
    String title,
    Optional<OpenPage> page,
    Map<String, String> typed,
    Optional<AutofillList> autofill,
    Optional<Prompt<?>> sheet) {

  /// A page with the prompt that stands for it.
  record OpenPage(Page page, Prompt<?> prompt) {}

  static Optional<Screen> of(Snapshot snapshot) {
    return snapshot.trace().reversed().stream()
        .filter(entry -> entry.event() instanceof PageEvent.Shown)
        .findFirst()
        .map(entry -> of(snapshot, entry, (PageEvent.Shown) entry.event()));
  }

  private static Screen of(Snapshot snapshot, Entry entry, PageEvent.Shown shown) {
    Optional<OpenPage> page = Optional.empty();
    Optional<AutofillList> autofill = Optional.empty();
    Optional<Prompt<?>> sheet = Optional.empty();
    for (var open : snapshot.moment().open()) {
      var prompt = open.prompt();
      if (prompt instanceof AutofillList list) {
        autofill = Optional.of(list);
      } else if (prompt instanceof PagePrompt<?> waiting) {
        page =
            waiting.asker().equals(Party.page(shown.tab()))
                ? Optional.of(new OpenPage(waiting.page(), waiting))
                : page;
      } else {
        sheet = Optional.of(prompt);
      }
    }
    return new Screen(
        entry.seq(),
        shown.url(),
        shown.title(),
        page.or(() -> behind(shown)),
        typed(snapshot, entry),
        autofill,
        sheet);
  }

  private static Map<String, String> typed(Snapshot snapshot, Entry shown) {
    var typed = new LinkedHashMap<String, String>();
    for (var entry : snapshot.trace().subList(shown.seq(), snapshot.trace().size())) {
      switch (entry.event()) {
        case PageEvent.Typed(var field, var text) -> typed.put(field, text);
        case PageEvent.Filled(var field, var text) -> typed.put(field, text);
        case Event _ -> {} // puts nothing into a field
      }
    }
    return typed;
  }

  /// A page that does not wait for anybody now, as it was shown: it stands behind the sheet.
  private static Optional<OpenPage> behind(PageEvent.Shown shown) {
    var payload = shown.payload();
    if (payload == null) {
      return Optional.empty();
    }
    try {
      var page = PageJson.read(payload.bytes());
      return Optional.of(new OpenPage(page, promptOf(page, shown.tab())));
    } catch (Malformed e) {
      throw new IllegalStateException("the lab wrote a page that it cannot read", e);
    }
  }

  private static Prompt<?> promptOf(Page page, String tab) {
    var asker = Party.page(tab);
    return switch (page) {
      case Page.SignIn it -> new SignInPage(asker, it);
      case Page.Challenge it -> new ChallengePage(asker, it);
      case Page.Recovery it -> new RecoveryPage(asker, it);
      case Page.SignUp it -> new SignUpPage(asker, it);
      case Page.Reauthentication it -> new ReauthenticationPage(asker, it);
      case Page.Upsell it -> new UpsellPage(asker, it);
      case Page.Home it -> new HomePage(asker, it);
      case Page.Passkey it -> new PasskeyPage(asker, it);
    };
  }
}
