package dev.passkeylab.desktop.stage;

import dev.passkeylab.desktop.look.Grounds;
import dev.passkeylab.desktop.session.Notice;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.PersonEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
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
          return Grounds.of(judged).map(it -> rejected(judged, it, entry.seq()));
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

  private static Notice rejected(Judged judged, FindingLine reason, int seq) {
    var what = judged.ceremony().equals("registration") ? "Registration" : "Sign-in";
    return new Notice.Rejected(what, reason.check(), Grounds.line(reason), seq);
  }
}
