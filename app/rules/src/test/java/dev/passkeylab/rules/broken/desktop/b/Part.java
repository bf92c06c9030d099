package dev.passkeylab.rules.broken.desktop.b;

import dev.passkeylab.rules.broken.desktop.a.View;

/// In a circle.
public final class Part {
  public View knows0;
}
