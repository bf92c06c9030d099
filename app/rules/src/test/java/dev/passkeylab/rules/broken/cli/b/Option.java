package dev.passkeylab.rules.broken.cli.b;

import dev.passkeylab.rules.broken.cli.a.Command;

/// In a circle.
public final class Option {
  public Command knows0;
}
