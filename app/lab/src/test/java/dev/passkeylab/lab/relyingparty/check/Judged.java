package dev.passkeylab.lab.relyingparty.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.relyingparty.check.Finding.Result;
import dev.passkeylab.lab.relyingparty.opinion.Opinion;
import dev.passkeylab.lab.relyingparty.opinion.Opinion.Stand;
import dev.passkeylab.lab.relyingparty.opinion.SecondOpinion;

/// A verdict with its second opinion; every assertion on the one holds it against the other.
record Judged(Verdict verdict, Opinion opinion) {

  static Judged of(RegistrationSample sample) {
    var input = sample.input();
    var verdict = RegistrationChecks.judge(input).verdict();
    return new Judged(verdict, SecondOpinion.of(input, verdict));
  }

  static Judged of(AuthenticationSample sample) {
    var input = sample.input();
    var result = AuthenticationChecks.judge(input);
    return new Judged(result.verdict(), SecondOpinion.of(input, result.before(), result.verdict()));
  }

  /// Accepted by both.
  Judged isAccepted() {
    assertThat(verdict.failed()).isEmpty();
    assertThat(verdict.accepted()).isTrue();
    assertThat(opinion.stand()).as(opinion.toString()).isEqualTo(Stand.ACCEPTED);
    assertThat(opinion.agrees()).isTrue();
    return this;
  }

  /// Refused by us for this rule alone, and by webauthn4j for the same.
  Judged failsOnly(Check check) {
    weFail(check);
    assertThat(opinion.stand()).as(opinion.toString()).isEqualTo(Stand.REJECTED);
    assertThat(opinion.reason()).isEqualTo(check.id());
    assertThat(opinion.agrees()).isTrue();
    return this;
  }

  /// Refused by us for this rule alone; webauthn4j does not have it, which is known.
  Judged failsOnlyHere(Check check) {
    weFail(check);
    assertThat(opinion.stand()).as(opinion.toString()).isEqualTo(Stand.ACCEPTED);
    assertThat(opinion.agrees()).as(opinion.toString()).isTrue();
    assertThat(opinion.detail()).startsWith("known difference: ");
    return this;
  }

  /// Accepted by us; webauthn4j is stricter, which is known.
  Judged isAcceptedHere() {
    assertThat(verdict.accepted()).isTrue();
    assertThat(opinion.stand()).as(opinion.toString()).isEqualTo(Stand.REJECTED);
    assertThat(opinion.agrees()).as(opinion.toString()).isTrue();
    assertThat(opinion.detail()).startsWith("known difference: ");
    return this;
  }

  /// Refused by us for this rule alone; webauthn4j has nothing to judge by.
  Judged failsUnjudged(Check check) {
    weFail(check);
    assertThat(opinion.stand()).as(opinion.toString()).isEqualTo(Stand.CANNOT_JUDGE);
    assertThat(opinion.agrees()).isFalse();
    assertThat(opinion.disagrees()).isFalse();
    return this;
  }

  Judged has(Check check, Result result) {
    assertThat(verdict.finding(check).result()).isEqualTo(result);
    return this;
  }

  Judged saw(Check check, String seen, String wanted) {
    assertThat(verdict.finding(check).seen()).isEqualTo(seen);
    assertThat(verdict.finding(check).wanted()).isEqualTo(wanted);
    return this;
  }

  private void weFail(Check check) {
    assertThat(verdict.failed()).as(() -> verdict.findings().toString()).containsExactly(check);
    assertThat(verdict.reason()).contains(check);
    assertThat(verdict.accepted()).isFalse();
  }
}
