package dev.passkeylab.rules.broken.lab.inspect;

import dev.passkeylab.rules.broken.authenticator.Device;
import dev.passkeylab.rules.broken.lab.trace.Starter;

/// Inspection that asks the device, in a circle with the trace.
public final class Nosy {
  public Device knows0;
  public Starter knows1;
}
