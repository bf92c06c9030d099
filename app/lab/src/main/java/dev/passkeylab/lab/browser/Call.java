package dev.passkeylab.lab.browser;

import dev.passkeylab.client.Signal;
import dev.passkeylab.world.AbortReason;
import org.jspecify.annotations.Nullable;

/// A request at `navigator.credentials` that may be aborted.
final class Call implements Signal {

  private @Nullable AbortReason reason;

  void abort(AbortReason why) {
    if (reason == null) {
      reason = why;
    }
  }

  @Override
  public @Nullable AbortReason reason() {
    return reason;
  }
}
