package dev.passkeylab.lab.relyingparty;

import dev.passkeylab.lab.relyingparty.check.AuthenticationInput;
import dev.passkeylab.lab.relyingparty.check.AuthenticationResult;
import dev.passkeylab.lab.relyingparty.check.Check;
import dev.passkeylab.lab.relyingparty.check.Finding;
import dev.passkeylab.lab.relyingparty.check.RegistrationInput;
import dev.passkeylab.lab.relyingparty.check.Verdict;
import dev.passkeylab.lab.relyingparty.opinion.Opinion;
import dev.passkeylab.lab.relyingparty.opinion.SecondOpinion;
import dev.passkeylab.lab.trace.RelyingPartyEvent;
import java.util.function.Supplier;

/// Tells the journal what came of judging a response.
final class Judgements {

  private final Supplier<SiteSettings> settings;
  private final Journal journal;

  Judgements(Supplier<SiteSettings> settings, Journal journal) {
    this.settings = settings;
    this.journal = journal;
  }

  void record(RegistrationInput input, Verdict verdict) {
    record(verdict);
    if (settings.get().secondOpinion()) {
      record(SecondOpinion.of(input, verdict));
    }
  }

  void record(AuthenticationInput input, AuthenticationResult result) {
    record(result.verdict());
    if (settings.get().secondOpinion()) {
      record(SecondOpinion.of(input, result.before(), result.verdict()));
    }
  }

  private void record(Opinion opinion) {
    journal.record(
        new RelyingPartyEvent.SecondOpinion(
            opinion.by(),
            opinion.stand().id(),
            opinion.reason(),
            opinion.detail(),
            opinion.agrees()));
  }

  private void record(Verdict verdict) {
    journal.record(
        new RelyingPartyEvent.Judged(
            verdict.ceremony().id(),
            verdict.reason().map(Check::id).orElse(null),
            verdict.findings().stream().map(Judgements::line).toList()));
  }

  private static RelyingPartyEvent.FindingLine line(Finding finding) {
    return new RelyingPartyEvent.FindingLine(
        finding.check().id(),
        finding.check().spec(),
        finding.result().id(),
        finding.seen(),
        finding.wanted(),
        finding.because());
  }
}
