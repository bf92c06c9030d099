package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.CtapEvent;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.PersonEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Which of some entries tells most: how it ended, else what passed between page and device.
final class Telling {

  /// A page gives its own request up to make another one: nothing went wrong.
  private static final String GIVEN_UP = "AbortError";

  private Telling() {}

  /// {@return the last failure or verdict; else the last payload of a ceremony, or of what else
  /// passed; never the inside of a page}
  static Optional<Entry> among(List<Entry> entries) {
    return last(entries, Telling::isOutcome)
        .or(() -> last(entries, Telling::isOfACeremony))
        .or(() -> last(entries, it -> it.payload() != null && !(it instanceof PageEvent.Shown)));
  }

  private static Optional<Entry> last(List<Entry> entries, Predicate<Event> wanted) {
    return entries.reversed().stream().filter(it -> wanted.test(it.event())).findFirst();
  }

  private static boolean isOutcome(Event event) {
    return switch (event) {
      case ClientEvent.Rejected rejected -> !rejected.error().equals(GIVEN_UP);
      case RelyingPartyEvent.Judged _,
          ClientEvent.SignalRejected _,
          CtapEvent.UserRefused _,
          PageEvent.Failed _,
          PageEvent.ScriptFailed _,
          PageEvent.Stuck _ ->
          true;
      case RelyingPartyEvent.PasswordChecked(_, var accepted) -> !accepted;
      case RelyingPartyEvent.CodeChecked(_, _, var accepted) -> !accepted;
      case ClientEvent _,
          CtapEvent _,
          LabEvent _,
          PageEvent _,
          PersonEvent _,
          RelyingPartyEvent _ ->
          false;
    };
  }

  private static boolean isOfACeremony(Event event) {
    return event.payload() != null && (event instanceof ClientEvent || event instanceof CtapEvent);
  }
}
