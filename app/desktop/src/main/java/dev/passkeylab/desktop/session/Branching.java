package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.run.Act;
import dev.passkeylab.lab.run.Outcome;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Reply;
import dev.passkeylab.lab.scenario.Decision;
import dev.passkeylab.lab.trace.Entry;
import java.util.List;

/// What is said of a run that took another way at a decision.
public final class Branching {

  private Branching() {}

  /// {@return the id of the outcome that was given at a decision; empty where nobody answered}
  public static String given(Decision decision) {
    return decision
        .ended()
        .map(act ->
            act instanceof Act.Answer(var prompt, Reply reply)
                    && prompt.equals(decision.open().prompt().ref())
                ? reply.outcome()
                : "")
        .orElse("");
  }

  /// {@return where the run branched, how, and from where on it is another one}
  static Notice.Branched told(Decision decision, Reply reply, List<Entry> before, List<Entry> now) {
    var prompt = decision.open().prompt();
    var was = given(decision);
    var instead =
        was.equals(reply.outcome())
            ? ", as before"
            : " instead of " + (was.isEmpty() ? "no answer" : label(prompt, was));
    int same = alike(before, now);
    int first = same < now.size() ? now.get(same).seq() : 0;
    return new Notice.Branched(
        "Branched at #%d: %s%s. %s"
            .formatted(
                decision.open().opened(),
                label(prompt, reply.outcome()),
                instead,
                first == 0 ? "Nothing differs so far." : "First difference: #" + first + "."),
        first);
  }

  private static String label(Prompt<?> prompt, String outcome) {
    return prompt.outcomes().stream()
        .filter(it -> it.id().equals(outcome))
        .map(Outcome::label)
        .findFirst()
        .orElse(outcome);
  }

  /// {@return how many entries two runs have in common from their beginnings on}
  static int alike(List<Entry> before, List<Entry> now) {
    int most = Math.min(before.size(), now.size());
    int same = 0;
    while (same < most && before.get(same).equals(now.get(same))) {
      same++;
    }
    return same;
  }
}
