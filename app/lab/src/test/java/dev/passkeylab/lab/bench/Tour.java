package dev.passkeylab.lab.bench;

import dev.passkeylab.authenticator.Device;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.PromptKind;
import dev.passkeylab.lab.run.PromptRef;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.run.StagedRun;
import java.time.Instant;
import java.util.List;

/// The tour as acts: password falls back, upsell enrols, the next visit signs in by autofill.
final class Tour {

  static final String ADA = "ada@example.test";
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  static final Bench BENCH =
      Bench.of(
          SiteSettings.of("example.test"),
          List.of(Device.laptop("laptop")),
          List.of(Bench.Account.of("example.test", ADA, "correct horse")));

  static final Act VISIT = new BrowserAct.Visit("/sign-in");
  static final Act SIGN_IN = page("sign-in", "name", ADA, "password", "correct horse");
  static final Act ACCEPT = answer(PromptKind.UPSELL, "page", "/upsell", Reply.of("accept"));
  static final Act FINGER = finger("matches");
  static final Act FOCUS = page("focus", "field", "username");
  static final Act PICK =
      answer(PromptKind.AUTOFILL, "browser", "example.test", Reply.of("pick").with("row", ADA));

  static final List<Act> ACTS = List.of(VISIT, SIGN_IN, ACCEPT, FINGER, VISIT, FOCUS, PICK, FINGER);

  private Tour() {}

  static Act finger(String outcome) {
    return answer(PromptKind.BIOMETRIC, "laptop", ADA, Reply.of(outcome));
  }

  static StagedRun start(long seed) {
    return StagedRun.start(BENCH.play(), seed, START);
  }

  static StagedRun play(long seed, Act... acts) {
    return play(seed, List.of(acts));
  }

  static StagedRun play(long seed, List<Act> acts) {
    var run = start(seed);
    for (var act : acts) {
      try {
        run.act(act);
      } catch (ActRefused e) {
        throw new AssertionError(act + ": " + e.getMessage() + "; open: " + e.open(), e);
      }
    }
    return run;
  }

  private static Act page(String outcome, String... values) {
    var reply = Reply.of(outcome);
    for (int i = 0; i < values.length; i += 2) {
      reply = reply.with(values[i], values[i + 1]);
    }
    return answer(PromptKind.SIGN_IN_PAGE, "page", "/sign-in", reply);
  }

  private static Act answer(PromptKind kind, String actor, String subject, Reply reply) {
    return new Act.Answer(new PromptRef(kind, actor, subject), reply);
  }
}
