package dev.passkeylab.lab.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A staged run standing still.
///
/// @param now the run's clock
/// @param open the decisions that are the person's, in the order in which they opened
public record Moment(Instant now, List<Open> open) {

  /// An open prompt.
  ///
  /// @param opened the number of the entry that says that it is open
  /// @param deadline when it goes away by itself, or `null` for never
  public record Open(Prompt<?> prompt, int opened, @Nullable Instant deadline) {}

  /// {@return the newest open prompt of that kind}
  public Optional<Open> newest(PromptKind kind) {
    return open.reversed().stream().filter(it -> it.prompt().kind() == kind).findFirst();
  }

  /// {@return the names of the open prompts}
  public List<PromptRef> refs() {
    return open.stream().<PromptRef>map(it -> it.prompt().ref()).toList();
  }
}
