package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.run.Outcome;
import dev.passkeylab.lab.run.Prompt;
import dev.passkeylab.lab.run.Reply;
import java.util.List;
import java.util.Optional;

/// What the person does whenever a device asks, so that nobody need answer by hand: an outcome
/// switch, apart from what the device is able to do.
public enum Gesture {
  ASK_ME("Ask me", List.of()),
  MATCHES("Matches", List.of("matches", "right", "touches")),
  FAILS("Fails", List.of("does-not-match", "wrong")),
  NO_ANSWER("No answer", List.of(Outcome.TIMES_OUT));

  private final String word;
  private final List<String> outcomes;

  Gesture(String word, List<String> outcomes) {
    this.word = word;
    this.outcomes = outcomes;
  }

  /// {@return its name on a switch}
  public String word() {
    return word;
  }

  /// {@return how it answers `prompt`; nothing where the person is asked, or where a prompt like
  /// that cannot end so}
  public Optional<Reply> reply(Prompt<?> prompt) {
    return prompt.outcomes().stream()
        .map(Outcome::id)
        .filter(outcomes::contains)
        .findFirst()
        .map(Reply::of);
  }
}
