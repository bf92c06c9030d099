package dev.passkeylab.desktop.stage;

import dev.passkeylab.desktop.session.Notice;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.PersonEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The relying party's refusal of what the person did last: its page stays vague about the reason,
/// as real pages do, so the lab says it.
final class Rejection {

  private Rejection() {}

  /// {@return what there is to say, until the person does something else}
  static Optional<Notice> of(List<Entry> trace) {
    for (var entry : trace.reversed()) {
      switch (entry.event()) {
        case PersonEvent.Visited _, PersonEvent.Answered _ -> {
          return Optional.empty();
        }
        case Judged judged when judged.reason() != null -> {
          return Optional.of(new Notice.Rejected(words(judged), entry.seq()));
        }
        default -> {} // everything else came of it
      }
    }
    return Optional.empty();
  }

  /// {@return what the last command has to say, and the refusal where that leaves it unsaid}
  static List<Notice> beside(Snapshot snapshot) {
    var notice = snapshot.notice();
    boolean unsaid = notice.stream().allMatch(Notice.Branched.class::isInstance);
    return Stream.concat(
            notice.stream(), (unsaid ? of(snapshot.trace()) : Optional.<Notice>empty()).stream())
        .toList();
  }

  private static String words(Judged judged) {
    var what = judged.ceremony().equals("registration") ? "Registration" : "Sign-in";
    return what + " rejected by " + judged.reason() + ", at the relying party";
  }
}
