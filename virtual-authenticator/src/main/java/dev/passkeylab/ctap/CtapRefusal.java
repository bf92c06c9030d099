package dev.passkeylab.ctap;

import dev.passkeylab.authenticator.CtapStatus;
import java.io.Serial;

/// A message that cannot be taken: the status that says so, and in words what is wrong.
public final class CtapRefusal extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final CtapStatus status;

  CtapRefusal(CtapStatus status, String message) {
    super(message);
    this.status = status;
  }

  /// {@return the status with which a device refuses it}
  public CtapStatus status() {
    return status;
  }
}
