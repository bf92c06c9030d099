package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Party;

/// What the person does with the browser itself, whatever page it shows.
public sealed interface BrowserAct extends Act {

  /// Goes to an address in a tab, which is opened if it is not there.
  ///
  /// @param url a path of the first site, or an absolute URL
  record Visit(String url, String tab) implements BrowserAct {

    /// A visit in the first tab.
    public Visit(String url) {
      this(url, Party.FIRST_TAB);
    }
  }

  /// Goes back to the page that the tab showed before.
  record Back(String tab) implements BrowserAct {}

  /// Closes a tab, with whatever its page was waiting for.
  record CloseTab(String tab) implements BrowserAct {}

  /// Closes all tabs and forgets the cookies of the session; what is stored on disk stays.
  record Restart() implements BrowserAct {}

  /// Forgets something that the browser keeps.
  record Clear(Kept what) implements BrowserAct {}

  /// Cuts the browser off from all sites, or connects it again.
  record Connect(boolean online) implements BrowserAct {}

  /// What a browser keeps.
  enum Kept {
    COOKIES("cookies"),
    SAVED_PASSWORDS("saved-passwords");

    private final String id;

    Kept(String id) {
      this.id = id;
    }

    /// {@return the spelling in files}
    public String id() {
      return id;
    }
  }
}
