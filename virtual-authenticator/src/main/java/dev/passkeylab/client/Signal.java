package dev.passkeylab.client;

import dev.passkeylab.world.AbortReason;
import org.jspecify.annotations.Nullable;

/// Tells whether a request has been aborted, DOM §3.3.
@FunctionalInterface
public interface Signal {

  /// {@return why the request was aborted, or `null` while it was not}
  @Nullable AbortReason reason();

  /// {@return a signal that never aborts}
  static Signal none() {
    return () -> null;
  }
}
