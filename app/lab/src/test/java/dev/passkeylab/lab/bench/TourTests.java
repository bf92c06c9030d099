package dev.passkeylab.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.run.StagedRun;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.EventName;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The tour, by hand: password falls back, upsell enrols, the next visit signs in by autofill.
class TourTests {

  private static final String ADA = "ada@example.test";
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final Bench BENCH =
      new Bench(
          SiteSettings.of("example.test"),
          List.of(Device.laptop("laptop")),
          List.of(new Bench.Account(ADA, "correct horse")));

  private static final List<Act> TOUR =
      List.of(
          new Act.Visit("/sign-in"),
          answer(
              PromptKind.SIGN_IN_PAGE,
              "page",
              "/sign-in",
              Reply.of("sign-in").with("name", ADA).with("password", "correct horse")),
          answer(PromptKind.UPSELL, "page", "/upsell", Reply.of("accept")),
          answer(PromptKind.BIOMETRIC, "laptop", ADA, Reply.of("matches")),
          new Act.Visit("/sign-in"),
          answer(
              PromptKind.SIGN_IN_PAGE,
              "page",
              "/sign-in",
              Reply.of("focus").with("field", "username")),
          answer(
              PromptKind.AUTOFILL, "browser", "example.test", Reply.of("pick").with("row", ADA)),
          answer(PromptKind.BIOMETRIC, "laptop", ADA, Reply.of("matches")));

  private static Act answer(PromptKind kind, String actor, String subject, Reply reply) {
    return new Act.Answer(new PromptRef(kind, actor, subject), reply);
  }

  private static List<Entry> play(long seed) {
    try (var run = StagedRun.start(BENCH.play(), seed, START)) {
      for (var act : TOUR) {
        run.act(act);
      }
      return run.trace();
    } catch (ActRefused e) {
      throw new AssertionError(e.getMessage() + "; open: " + e.open(), e);
    }
  }

  @Test
  void signsInByAutofillWithThePasskeyThatTheUpsellEnrolled() {
    var trace = play(7);
    assertThat(trace.stream().map(it -> it.event().name()))
        .containsSubsequence(
            EventName.GET_REJECTED,
            EventName.CREDENTIAL_CREATED,
            EventName.RP_ACCEPTED,
            EventName.GET_CONDITIONAL,
            EventName.AUTOFILL_OFFERED,
            EventName.AUTOFILL_PICKED,
            EventName.USER_VERIFIED,
            EventName.ASSERTION_SIGNED,
            EventName.RP_ACCEPTED,
            EventName.RP_SIGNED_IN);
  }
}
