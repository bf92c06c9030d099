package dev.passkeylab.lab.run;

import java.io.Serial;

/// Unwinds an actor whose run is being closed, past all code that would go on.
final class RunClosed extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  RunClosed() {
    super("the run was closed", null, false, false);
  }
}
