package dev.passkeylab.desktop.stage;

import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.relyingparty.Page;
import dev.passkeylab.lab.relyingparty.PageJson;
import dev.passkeylab.lab.run.AutofillList;
import dev.passkeylab.lab.run.HomePage;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.SignInPage;
import dev.passkeylab.lab.run.UpsellPage;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import java.util.Optional;

/// What the simulated browser shows, read off a snapshot.
///
/// @param visit the number of the entry that put the page up: the same page at another visit is
///   another one
/// @param url what the address bar says
/// @param title the page's heading
/// @param page the page that waits for the person, or stands behind what does
/// @param autofill the list under the name field
/// @param sheet what browser or device ask in front of the page
record Screen(
    int visit,
    String url,
    String title,
    Optional<OpenPage> page,
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
      } else if (pageOf(prompt).isPresent()) {
        page = pageOf(prompt).map(it -> new OpenPage(it, prompt));
      } else if (prompt.asker().kind() != Party.Kind.PAGE) {
        sheet = Optional.of(prompt);
      }
    }
    return new Screen(
        entry.seq(), shown.url(), shown.title(), page.or(() -> behind(shown)), autofill, sheet);
  }

  /// A page that does not wait for anybody now, as it was shown: it stands behind the sheet.
  private static Optional<OpenPage> behind(PageEvent.Shown shown) {
    var payload = shown.payload();
    if (payload == null) {
      return Optional.empty();
    }
    try {
      var page = PageJson.read(payload.bytes());
      return Optional.of(new OpenPage(page, promptOf(page)));
    } catch (Malformed e) {
      throw new IllegalStateException("the lab wrote a page that it cannot read", e);
    }
  }

  private static Prompt<?> promptOf(Page page) {
    return switch (page) {
      case Page.SignIn it -> new SignInPage(it);
      case Page.Upsell it -> new UpsellPage(it);
      case Page.Home it -> new HomePage(it);
    };
  }

  private static Optional<Page> pageOf(Prompt<?> prompt) {
    return switch (prompt) {
      case SignInPage(var page) -> Optional.of(page);
      case UpsellPage(var page) -> Optional.of(page);
      case HomePage(var page) -> Optional.of(page);
      default -> Optional.empty(); // every other kind of prompt is a sheet, drawn from its outcomes
    };
  }
}
