package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.ClientEvent.Call;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.PersonEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Looks at how things stand at the end of a trace, by what has happened in all of it.
final class StateProbes {

  private static final Seen NO_PAGE = Seen.nothing("no page is shown");

  private StateProbes() {}

  /// {@return the path of the page that is shown}
  static Seen path(Evidence evidence) {
    return shown(evidence).map(page -> Seen.value(page.path())).orElse(NO_PAGE);
  }

  /// {@return the URL of the page that is shown}
  static Seen url(Evidence evidence) {
    return shown(evidence).map(page -> Seen.value(page.url())).orElse(NO_PAGE);
  }

  /// The newest page of a tab that is still open.
  static Optional<PageEvent.Shown> shown(Evidence evidence) {
    var tabs = new LinkedHashMap<String, Entry>();
    for (var entry : evidence.entries()) {
      switch (entry.event()) {
        case PageEvent.Shown page -> tabs.putLast(page.tab(), entry);
        case PersonEvent.ClosedTab(var tab) -> tabs.remove(tab);
        case PersonEvent.RestartedBrowser _ -> tabs.clear();
        case Event _ -> {}
      }
    }
    if (tabs.isEmpty()) {
      return Optional.empty();
    }
    var newest = tabs.lastEntry().getValue();
    evidence.found().accept(newest.seq());
    return Optional.of((PageEvent.Shown) newest.event());
  }

  /// {@return the account to which the session belongs, or `nobody`}
  static Seen account(Evidence evidence) {
    var newest = evidence.latest(RelyingPartyEvent.class, StateProbes::changesSession);
    return Seen.value(
        newest
            .map(event ->
                event instanceof RelyingPartyEvent.SignedIn(var account, _) ? account : "nobody")
            .orElse("nobody"));
  }

  private static boolean changesSession(RelyingPartyEvent event) {
    return event instanceof RelyingPartyEvent.SignedIn
        || event instanceof RelyingPartyEvent.SignedOut;
  }

  /// {@return the kinds of the prompts that were opened and neither answered nor withdrawn}
  static Seen openPrompts(Evidence evidence) {
    var open = new ArrayList<PersonEvent.Prompted>();
    for (var entry : evidence.entries()) {
      switch (entry.event()) {
        case PersonEvent.Prompted prompt -> open.add(prompt);
        case PersonEvent.Answered gone -> close(open, gone.prompt(), gone.subject());
        case PersonEvent.Withdrawn gone -> close(open, gone.prompt(), gone.subject());
        case Event _ -> {}
      }
    }
    return new Seen.Values(open.stream().map(PersonEvent.Prompted::prompt).toList());
  }

  private static void close(List<PersonEvent.Prompted> open, String prompt, String subject) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).prompt().equals(prompt) && open.get(i).subject().equals(subject)) {
        open.remove(i);
        return;
      }
    }
  }

  /// {@return how the promise of the newest call stands}
  static Seen promise(Evidence evidence, Call call) {
    Seen seen = Seen.nothing(call.method() + " has not been called");
    for (Entry entry : evidence.entries()) {
      var before = seen;
      switch (entry.event()) {
        case ClientEvent.Called called when called.call() == call -> seen = Seen.value("pending");
        case ClientEvent.Resolved done when done.call() == call -> seen = Seen.value("fulfilled");
        case ClientEvent.Rejected done when done.call() == call -> seen = rejected(done);
        case Event _ -> {}
      }
      if (seen != before) {
        evidence.found().accept(entry.seq());
      }
    }
    return seen;
  }

  private static Seen rejected(ClientEvent.Rejected event) {
    return new Seen.Value("rejected", "rejected with " + event.error() + ", " + event.message());
  }
}
