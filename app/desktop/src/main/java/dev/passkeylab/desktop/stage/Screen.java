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
import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.ReauthenticationPage;
import dev.passkeylab.lab.run.RecoveryPage;
import dev.passkeylab.lab.run.SignInPage;
import dev.passkeylab.lab.run.SignUpPage;
import dev.passkeylab.lab.run.UpsellPage;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.Tabs;
import dev.passkeylab.lab.trace.WhyNoPasskey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a tab of the simulated browser shows, read off a snapshot.
///
/// @param visit the number of the entry that put the page up: the same page at another visit is
///   another one
/// @param url what the address bar says
/// @param title the page's heading
/// @param page the page that waits for the person, or stands behind what does
/// @param typed what the run has put into its fields, by their names
/// @param autofill the list under the name field
/// @param why why that offers no passkey, where somebody looked for one
/// @param sheet what browser or device ask in front of the page
record Screen(
    int visit,
    String url,
    String title,
    Optional<OpenPage> page,
    Map<String, String> typed,
    Optional<AutofillList> autofill,
    Optional<WhyNoPasskey> why,
    Optional<Prompt<?>> sheet) {

  /// A page with the prompt that stands for it.
  record OpenPage(Page page, Prompt<?> prompt) {}

  /// {@return what `tab` shows; empty where that is nothing}
  ///
  /// @param chosen which sheet is wanted where there are several; else it is the newest
  static Optional<Screen> of(Snapshot snapshot, Tabs tabs, String tab, Optional<PromptRef> chosen) {
    return tabs.shown(tab)
        .map(entry -> of(snapshot, tabs, entry, (PageEvent.Shown) entry.event(), chosen));
  }

  private static Screen of(
      Snapshot snapshot,
      Tabs tabs,
      Entry entry,
      PageEvent.Shown shown,
      Optional<PromptRef> chosen) {
    Optional<OpenPage> page = Optional.empty();
    Optional<AutofillList> autofill = Optional.empty();
    Optional<Prompt<?>> sheet = Optional.empty();
    for (var open : snapshot.moment().open()) {
      if (!tabs.ofPrompt(open.opened()).equals(Optional.of(shown.tab()))) {
        continue; // it stands in front of another tab's page
      }
      switch (open.prompt()) {
        case AutofillList list -> autofill = Optional.of(list);
        case PagePrompt<?> waiting -> page = Optional.of(new OpenPage(waiting.page(), waiting));
        case Prompt<?> asked -> {
          boolean kept = sheet.isPresent() && sheet.map(Prompt::ref).equals(chosen);
          sheet = kept ? sheet : Optional.of(asked);
        }
      }
    }
    return new Screen(
        entry.seq(),
        shown.url(),
        shown.title(),
        page.or(() -> behind(shown)),
        typed(snapshot, entry, Party.page(shown.tab())),
        autofill,
        WhyNoPasskey.of(snapshot.trace(), shown.tab()),
        sheet);
  }

  private static Map<String, String> typed(Snapshot snapshot, Entry shown, Party page) {
    var typed = new LinkedHashMap<String, String>();
    for (var entry : snapshot.trace().subList(shown.seq(), snapshot.trace().size())) {
      if (!entry.to().equals(page)) {
        continue;
      }
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
