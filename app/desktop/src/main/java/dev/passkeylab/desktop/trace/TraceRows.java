package dev.passkeylab.desktop.trace;

import dev.passkeylab.desktop.look.Times;
import dev.passkeylab.desktop.session.Snapshot;
import dev.passkeylab.lab.trace.CeremonySpan;
import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.CtapEvent;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Event;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.PageEvent;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.PersonEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.util.ArrayList;
import java.util.List;

/// The rows of a run: one an entry; for a staged one, another that says where the run stands.
final class TraceRows {

  private TraceRows() {}

  static List<TraceRow> of(Snapshot snapshot) {
    var rows = new ArrayList<TraceRow>();
    for (var entry : snapshot.trace()) {
      rows.add(row(snapshot, entry));
    }
    var now = Times.brief(snapshot.since(snapshot.moment().now()));
    rows.add(new TraceRow.Standing(now, standing(snapshot)));
    return List.copyOf(rows);
  }

  /// {@return the row of an entry of a live run, with the time on the wall}
  static TraceRow live(Entry entry) {
    return row(entry, Times.wall(entry.at()), verdict(entry.event()));
  }

  /// {@return a row for each ceremony}
  static List<TraceRow> ceremonies(List<Entry> trace) {
    return CeremonySpan.of(trace).stream()
        .<TraceRow>map(it ->
            new TraceRow.Ceremony(
                it, it.pending() ? Verdict.pending() : verdict(it.outcome().event())))
        .toList();
  }

  private static TraceRow row(Snapshot snapshot, Entry entry) {
    boolean pending =
        entry.event() instanceof ClientEvent.Called called
            && pending(snapshot.trace(), entry, called);
    var verdict = pending ? Verdict.pending() : verdict(entry.event());
    return row(entry, Times.brief(snapshot.since(entry.at())), verdict);
  }

  private static TraceRow row(Entry entry, String time, Verdict verdict) {
    var payload = entry.event().payload();
    var size = payload == null ? "" : payload.bytes().length() + " B";
    return new TraceRow.Happened(entry, time, between(entry), size, verdict);
  }

  /// {@return who told whom, or who did something alone}
  static String between(Entry entry) {
    return entry.from().equals(entry.to())
        ? name(entry.from())
        : name(entry.from()) + " → " + name(entry.to());
  }

  static String name(Party party) {
    return party.kind() == Party.Kind.RELYING_PARTY ? "relying party" : party.name();
  }

  private static String standing(Snapshot snapshot) {
    var open = snapshot.waiting();
    if (open.isEmpty()) {
      return snapshot.fresh()
          ? "no page is open yet: take the first step with F6"
          : "nothing waits for the person";
    }
    var names = open.stream().map(it -> it.prompt().kind().title()).toList();
    return "waiting for the person: " + String.join(", ", names);
  }

  private static Verdict verdict(Event event) {
    return switch (event) {
      case RelyingPartyEvent judged -> verdict(judged);
      case ClientEvent.Rejected(_, var error, _, _) -> Verdict.plain(error);
      case ClientEvent.SignalRejected(var error, _, _) -> Verdict.plain(error);
      case PageEvent.ScriptFailed _ -> Verdict.bad("failed");
      case PageEvent.Stuck _ -> Verdict.bad("stuck");
      case CtapEvent.UserVerified _ -> Verdict.good("verified");
      case CtapEvent.UserRefused _ -> Verdict.bad("not verified");
      case LabEvent.Tampered _ -> Verdict.bad("altered");
      case LabEvent _, ClientEvent _, CtapEvent _, PageEvent _, PersonEvent _ -> Verdict.NONE;
    };
  }

  private static Verdict verdict(RelyingPartyEvent event) {
    return switch (event) {
      case RelyingPartyEvent.Judged judged ->
          judged.reason() == null ? Verdict.good("accepted") : Verdict.bad("rejected");
      case RelyingPartyEvent.SecondOpinion opinion when !opinion.judges() ->
          Verdict.plain("cannot judge");
      case RelyingPartyEvent.SecondOpinion opinion ->
          opinion.agrees() ? Verdict.good("agrees") : Verdict.bad("disagrees");
      case RelyingPartyEvent.PasswordChecked(_, var accepted) ->
          accepted ? Verdict.good("accepted") : Verdict.bad("refused");
      case RelyingPartyEvent.CodeChecked(_, _, var accepted) ->
          accepted ? Verdict.good("accepted") : Verdict.bad("refused");
      case RelyingPartyEvent.OfferDecided(_, var offered, _) ->
          Verdict.plain(offered ? "offered" : "not offered");
      case RelyingPartyEvent.Reauthenticated _ -> Verdict.good("confirmed");
      case RelyingPartyEvent.RateLimited _ -> Verdict.bad("too often");
      case RelyingPartyEvent.AccountOpened _ -> Verdict.good("opened");
      case RelyingPartyEvent.SignedIn _ -> Verdict.good("signed in");
      case RelyingPartyEvent.SignedOut _,
          RelyingPartyEvent.CredentialStored _,
          RelyingPartyEvent.CredentialUpdated _,
          RelyingPartyEvent.CredentialsDeleted _,
          RelyingPartyEvent.CredentialRenamed _,
          RelyingPartyEvent.AccountRenamed _,
          RelyingPartyEvent.MessageSent _,
          RelyingPartyEvent.OfferDeclined _,
          RelyingPartyEvent.PasswordChanged _,
          RelyingPartyEvent.Paid _,
          RelyingPartyEvent.ReauthenticationWanted _ ->
          Verdict.NONE;
    };
  }

  private static boolean pending(List<Entry> trace, Entry entry, ClientEvent.Called called) {
    return trace.stream()
        .filter(later -> later.seq() > entry.seq())
        .noneMatch(later -> settles(later, called.call()));
  }

  private static boolean settles(Entry entry, ClientEvent.Call call) {
    return switch (entry.event()) {
      case ClientEvent.Resolved resolved -> resolved.call() == call;
      case ClientEvent.Rejected rejected -> rejected.call() == call;
      default -> false; // no other event settles a promise
    };
  }
}
