package dev.passkeylab.rules.broken.server.a;

import dev.passkeylab.rules.broken.cli.a.Command;
import dev.passkeylab.rules.broken.server.b.Right;

/// In a circle, and knows the command line.
public final class Left {
  public Command knows0;
  public Right knows1;
}
