package dev.passkeylab.lab.run;

import java.io.Serial;
import java.util.stream.Collectors;

/// A reply that does not fit its prompt; the message says what would.
public final class BadReply extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  BadReply(String message) {
    super(message);
  }

  /// {@return that the reply names no outcome of `prompt`, with those it has}
  static BadReply noSuchOutcome(Prompt<?> prompt, Reply reply) {
    return new BadReply(
        "'%s' is no outcome of %s; it has %s"
            .formatted(
                reply.outcome(),
                prompt.kind().id(),
                prompt.outcomes().stream().map(Outcome::id).collect(Collectors.joining(", "))));
  }
}
