package dev.passkeylab.rules.broken.server.b;

import dev.passkeylab.rules.broken.server.a.Left;

/// In a circle.
public final class Right {
  public Left knows0;
}
