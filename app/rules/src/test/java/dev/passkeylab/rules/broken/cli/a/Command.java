package dev.passkeylab.rules.broken.cli.a;

import dev.passkeylab.rules.broken.cli.b.Option;
import dev.passkeylab.rules.broken.desktop.a.View;

/// In a circle, and knows the window.
public final class Command {
  public Option knows0;
  public View knows1;
}
