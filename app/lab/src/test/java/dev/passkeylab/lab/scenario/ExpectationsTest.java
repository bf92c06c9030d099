package dev.passkeylab.lab.scenario;

import static dev.passkeylab.lab.scenario.Traces.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.trace.ClientEvent.Call;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.webauthn.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every assertion is met by what it wants, and by nothing else.
class ExpectationsTest {

  private static final List<Entry> REGISTRATION =
      Traces.of(
          Traces.page("/upsell"),
          Traces.called(Call.CREATE),
          Traces.created(5),
          Traces.judged(null, Traces.finding("challenge", "passed")),
          Traces.signedIn());

  private static final List<Entry> SIGN_IN =
      Traces.of(
          Traces.created(5),
          Traces.asserted(6, Flag.UP),
          Traces.page("/sign-in"),
          Traces.opened("sign-in-page"),
          Traces.called(Call.GET),
          Traces.offered(ADA, "bob@example.test"),
          Traces.opened("autofill"),
          Traces.answered("autofill"),
          Traces.signed(7, Flag.UP, Flag.UV),
          Traces.asserted(7, Flag.UP, Flag.UV, Flag.BE),
          Traces.judged(
              "signature",
              Traces.finding("user-verified", "skipped"),
              Traces.finding("signature", "failed"),
              Traces.finding("signature-counter", "unreached")),
          Traces.secondOpinion("rejected", true),
          Traces.signedOut());

  private static final List<Entry> REFUSAL =
      Traces.of(
          Traces.called(Call.GET),
          Traces.rejected(Call.GET, "AbortError", "page-aborted"),
          Traces.called(Call.CREATE),
          Traces.rejected(Call.CREATE, "NotAllowedError", "user-cancelled"),
          Traces.called(Call.GET));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          page: /upsell                                          | page: /home
          page: https://example.test/upsell                      | page: https://other.test/upsell
          verdict: accepted                                      | verdict: rejected
          verdict: accepted                                      | verdict: { rejected: challenge }
          checks: { challenge: passed }                          | checks: { challenge: skipped }
          checks: { challenge: passed }                          | checks: { origin: passed }
          flags: { UV: 1 }                                       | flags: { UV: 0 }
          flags: { BS: 0 }                                       | flags: { BS: 1 }
          flags: 0x4d                                            | flags: 0x1d
          flags: 77                                              | flags: 76
          counter: 5                                             | counter: 0
          credential: { attachment: platform }                   | credential: { attachment: cross-platform }
          credential: { transports: [internal, hybrid] }         | credential: { transports: [internal] }
          credential: { transports: [hybrid, internal] }         | credential: { transports: [hybrid, internal, usb] }
          credential: { discoverable: true }                     | credential: { discoverable: false }
          credential: { algorithm: ES256 }                       |
          credential: { aaguid: 70617373-6b65-796c-6162-6c6170746f70 } | credential: { aaguid: 00000000-0000-0000-0000-000000000000 }
          credential: { backup: { eligible: true } }             | credential: { backup: { eligible: false } }
          credential: { backup: { state: false } }               | credential: { backup: { state: true } }
          credential: { id-length: 16 }                          | credential: { id-length: 32 }
          signed-in: ada@example.test                            | signed-in: nobody
          promise: { create: fulfilled }                         | promise: { create: pending }
          trace: [create.modal, rp.accepted]                     | trace: [rp.accepted, create.modal]
          never: [rp.rejected]                                   | never: [rp.accepted]
          count: { rp.accepted: 1 }                              | count: { rp.accepted: 2 }
          count: { rp.rejected: 0 }                              | count: { rp.rejected: 1 }
          prompt: []                                             | prompt: [upsell]
                                                                 | second-opinion: agrees
                                                                 | autofill: []
                                                                 | counter: increases
                                                                 | error: { create: NotAllowedError }
                                                                 | promise: { get: pending }
          trace-exactly: [page.shown, create.modal, create.resolved, rp.accepted, rp.signed-in] | trace-exactly: [page.shown, create.modal]
          """)
  void holdsARegistrationAgainst(String met, String missed) {
    check(REGISTRATION, 0, met, missed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          verdict: { rejected: signature }                       | verdict: { rejected: signature-counter }
          verdict: rejected                                      | verdict: accepted
          checks: { user-verified: skipped, signature: failed }  | checks: { user-verified: passed }
          checks: { signature-counter: unreached }               | checks: { signature-counter: passed }
          second-opinion: agrees                                 | second-opinion: disagrees
          second-opinion: rejected                               | second-opinion: accepted
          signed-in: nobody                                      | signed-in: ada@example.test
          autofill: [ada@example.test, bob@example.test]         | autofill: [bob@example.test, ada@example.test]
          prompt: [sign-in-page]                                 | prompt: [sign-in-page, autofill]
          prompt: [sign-in-page]                                 | prompt: []
          promise: { get: fulfilled }                            | promise: { get: rejected }
          counter: increases                                     | counter: unchanged
          counter: increases                                     | counter: regresses
          counter: 7                                             | counter: 6
          flags: { UV: 1, BE: 1, AT: 0 }                         | flags: { BE: 0 }
          trace: [autofill.offered, rp.rejected]                 | trace: [get.conditional, get.conditional]
                                                                 | credential: { discoverable: true }
          """)
  void holdsASignInAgainst(String met, String missed) {
    check(SIGN_IN, 2, met, missed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          error: { get: AbortError }                             | error: { get: NotAllowedError }
          error: { create: NotAllowedError }                     | error: { create: AbortError }
          error: { cause: user-cancelled }                       | error: { cause: page-aborted }
          error: { get: AbortError, cause: page-aborted }        | error: { get: AbortError, cause: timed-out }
          promise: { get: pending, create: rejected }            | promise: { get: rejected }
                                                                 | flags: { UP: 1 }
                                                                 | verdict: accepted
                                                                 | counter: 0
                                                                 | page: /sign-in
          signed-in: nobody                                      | signed-in: ada@example.test
          """)
  void holdsARefusalAgainst(String met, String missed) {
    check(REFUSAL, 0, met, missed);
  }

  @Test
  void saysWhereWhatAndWhatInstead() {
    assertThat(misses(REFUSAL, 0, "flags: { UP: 1 }"))
        .containsExactly(
            new Miss(
                new Place("test.yaml", 5, 20),
                "flag UP",
                "1",
                "no authenticator data in this window"));
    assertThat(misses(SIGN_IN, 2, "counter: unchanged").getFirst().seen())
        .isEqualTo("increases: 7 after 6");
  }

  @Test
  void blamesTheValueInAListThatSpansLines() {
    assertThat(misses(REFUSAL, 0, "trace:\n        - get.conditional\n        - rp.accepted\n"))
        .extracting(Miss::place)
        .containsExactly(new Place("test.yaml", 7, 11));
  }

  @Test
  void readsTheDevicesAnswerWhereThePageGotNone() {
    var trace = Traces.of(Traces.signed(3, Flag.UP));
    assertThat(misses(trace, 0, "flags: { UP: 1, UV: 0 }")).isEmpty();
    assertThat(misses(trace, 0, "counter: 4")).hasSize(1);
  }

  @Test
  void takesAnOpinionThatCannotJudgeForNeitherAgreementNorDisagreement() {
    var trace = Traces.of(Traces.judged("challenge"), Traces.secondOpinion("cannot-judge", false));
    assertThat(misses(trace, 0, "second-opinion: cannot-judge")).isEmpty();
    assertThat(misses(trace, 0, "second-opinion: agrees")).hasSize(1);
    assertThat(misses(trace, 0, "second-opinion: disagrees")).hasSize(1);
    assertThat(trace.getLast().event().summary()).isEqualTo("webauthn4j, cannot judge");
  }

  @Test
  void looksAtNothingBeforeItsWindow() {
    assertThat(misses(REGISTRATION, 3, "never: [create.modal]")).isEmpty();
    assertThat(misses(REGISTRATION, 3, "flags: { UP: 1 }")).hasSize(1);
    assertThat(misses(REGISTRATION, 3, "page: /upsell")).isEmpty(); // it is still shown
  }

  private static void check(List<Entry> trace, int from, String met, String missed) {
    Optional.ofNullable(met).ifPresent(it -> assertThat(misses(trace, from, it)).isEmpty());
    Optional.ofNullable(missed).ifPresent(it -> assertThat(misses(trace, from, it)).hasSize(1));
  }

  private static List<Miss> misses(List<Entry> trace, int from, String wanted) {
    var text =
        """
        scenario: one expectation
        relying-party: { id: example.test }
        steps:
          - expect:
              %s
        """
            .formatted(wanted);
    var misses = new ArrayList<Miss>();
    switch (ScenarioReader.read("test.yaml", text)) {
      case Reading.Valid(var scenarios) -> {
        var expect = (Deed.Expect) scenarios.getFirst().steps().getFirst().deed();
        var evidence = new Evidence(trace, from);
        expect.expectations().forEach(it -> it.check(evidence).ifPresent(misses::add));
      }
      case Reading.Invalid(var errors, _) -> throw new AssertionError(errors.toString());
    }
    return misses;
  }
}
