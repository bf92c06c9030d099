package dev.passkeylab.world;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long somebody may be waited for, counted from when the waiting begins.
///
/// @param after the time allowed, or `null` for ever
public record Deadline(@Nullable Duration after) {

  /// Waits until an answer comes, however long.
  public static final Deadline NEVER = new Deadline(null);

  /// {@return a deadline that passes after `duration`}
  public static Deadline after(Duration duration) {
    return new Deadline(duration);
  }
}
