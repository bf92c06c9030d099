package dev.passkeylab.client;

import dev.passkeylab.world.Deadline;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long a modal request waits for the person, WebAuthn §15.1: within the recommended range,
/// whatever the page asks.
// DEVIATION: the specification has one timer for the whole request. Without a clock, each waiting
// within it (for device, account, gesture) gets the whole time.
final class Deadlines {

  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private Deadlines() {}

  static Deadline of(@Nullable Duration wanted) {
    if (wanted == null || wanted.compareTo(SHORTEST) < 0) {
      return Deadline.after(SHORTEST);
    }
    return Deadline.after(wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted);
  }
}
