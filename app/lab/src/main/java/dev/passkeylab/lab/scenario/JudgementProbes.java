package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.ClientEvent.Call;
import dev.passkeylab.lab.trace.CtapEvent;
import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import dev.passkeylab.lab.trace.RelyingPartyEvent.SecondOpinion;
import java.util.List;
import java.util.function.Predicate;

/// Looks at what was decided: errors at the client, verdicts at the relying party.
final class JudgementProbes {

  private static final Seen NO_VERDICT = Seen.nothing("no verdict in this window");

  private JudgementProbes() {}

  /// {@return the name of the newest error of a call}
  static Seen error(Evidence evidence, Call call) {
    return evidence
        .newest(ClientEvent.Rejected.class, it -> it.call() == call)
        .<Seen>map(it -> new Seen.Value(it.error(), it.error() + ", " + it.message()))
        .orElse(Seen.nothing(call.method() + " was not rejected in this window"));
  }

  /// {@return the name of the newest error of a signal}
  static Seen signalError(Evidence evidence) {
    return evidence
        .newest(ClientEvent.SignalRejected.class)
        .<Seen>map(it -> new Seen.Value(it.error(), it.error() + ", " + it.message()))
        .orElse(Seen.nothing("no signal was rejected in this window"));
  }

  /// {@return our cause of the newest error of one of these calls}
  static Seen cause(Evidence evidence, Predicate<Call> calls) {
    return evidence
        .newest(ClientEvent.Rejected.class, it -> calls.test(it.call()))
        .<Seen>map(it -> new Seen.Value(it.cause(), it.cause() + ", " + it.message()))
        .orElse(Seen.nothing("nothing was rejected in this window"));
  }

  /// {@return `accepted`, or `rejected by` a check}
  static Seen verdict(Evidence evidence) {
    return evidence
        .newest(Judged.class)
        .map(it -> it.reason() == null ? Seen.value("accepted") : rejected(it, it.reason()))
        .orElse(NO_VERDICT);
  }

  private static Seen rejected(Judged verdict, String check) {
    var text = "rejected by " + check;
    return new Seen.Value(text, text + because(verdict, check));
  }

  private static String because(Judged verdict, String check) {
    return verdict.findings().stream()
        .filter(it -> it.check().equals(check))
        .map(JudgementProbes::inWords)
        .findFirst()
        .orElse("");
  }

  private static String inWords(FindingLine finding) {
    if (!finding.because().isEmpty()) {
      return ": " + finding.because();
    }
    return finding.seen().isEmpty() || finding.wanted().isEmpty()
        ? ""
        : ": %s instead of %s".formatted(finding.seen(), finding.wanted());
  }

  /// {@return `accepted` or `rejected`}
  static Seen bareVerdict(Evidence evidence) {
    return evidence
        .newest(Judged.class)
        .map(it -> Seen.value(it.reason() == null ? "accepted" : "rejected"))
        .orElse(NO_VERDICT);
  }

  /// {@return the result of one check}
  static Seen check(Evidence evidence, String check) {
    var verdict = evidence.newest(Judged.class);
    if (verdict.isEmpty()) {
      return NO_VERDICT;
    }
    return verdict.get().findings().stream()
        .filter(it -> it.check().equals(check))
        .findFirst()
        .map(JudgementProbes::result)
        .orElse(Seen.nothing("no such check in a verdict on " + verdict.get().ceremony()));
  }

  private static Seen result(FindingLine finding) {
    return new Seen.Value(finding.result(), finding.result() + inWords(finding));
  }

  /// {@return what the other library said, and whether it agreed}
  static Seen secondOpinion(Evidence evidence) {
    return evidence
        .newest(SecondOpinion.class)
        .<Seen>map(it -> new Seen.Values(words(it)))
        .orElse(Seen.nothing("no second opinion in this window"));
  }

  private static List<String> words(SecondOpinion opinion) {
    return opinion.judges()
        ? List.of(opinion.verdict(), opinion.agrees() ? "agrees" : "disagrees")
        : List.of(opinion.verdict());
  }

  /// {@return the name of the newest refusal of a device, as CTAP has it}
  static Seen ctap(Evidence evidence) {
    return evidence
        .newest(CtapEvent.Answered.class)
        .<Seen>map(
            it -> Seen.value(it.status().replace("CTAP2_ERR_", "").replace("CTAP1_ERR_", "")))
        .orElse(Seen.nothing("no device refused in this window"));
  }

  /// {@return why there was no list under the field when it was looked for last}
  static Seen emptyBecause(Evidence evidence) {
    return evidence
        .newest(ClientEvent.AutofillEmpty.class)
        .<Seen>map(it -> new Seen.Value(it.because().id(), it.because().words()))
        .orElse(Seen.nothing("no autofill list was missed in this window"));
  }

  /// {@return the rows of the newest autofill list}
  static Seen autofill(Evidence evidence) {
    return evidence
        .newest(ClientEvent.AutofillOffered.class)
        .<Seen>map(it -> new Seen.Values(it.rows()))
        .orElse(Seen.nothing("no autofill list was offered in this window"));
  }
}
