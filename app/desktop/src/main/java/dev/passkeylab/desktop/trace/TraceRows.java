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

/// Makes rows, and says in a word what came of each.
final class TraceRows {

  private TraceRows() {}

  /// {@return the row that says where the run stands}
  static TraceRow.Standing standing(Snapshot snapshot) {
    var now = Times.brief(snapshot.since(snapshot.moment().now()));
    return new TraceRow.Standing(now, words(snapshot));
  }

  /// {@return the row of an entry}
  static TraceRow.Happened of(Entry entry, RowTimes times) {
    boolean calls = entry.event() instanceof ClientEvent.Called;
    return new TraceRow.Happened(entry, times, calls ? Verdict.pending() : verdict(entry.event()));
  }

  /// {@return the row of a ceremony}
  static TraceRow.Ceremony of(CeremonySpan span) {
    return new TraceRow.Ceremony(span, verdict(span));
  }

  private static Verdict verdict(CeremonySpan span) {
    if (span.pending()) {
      return Verdict.pending();
    }
    return span.outcome().event() instanceof PageEvent
        ? Verdict.plain("no verdict")
        : verdict(span.outcome().event());
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

  private static String words(Snapshot snapshot) {
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
      case ClientEvent.Rejected(_, var error, _, _) -> Verdict.odd(error);
      case ClientEvent.SignalRejected(var error, _, _) -> Verdict.odd(error);
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
}
