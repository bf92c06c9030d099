package dev.passkeylab.rules.broken.lab.relyingparty;

import dev.passkeylab.rules.broken.authenticator.Device;

/// A relying party that asks the device.
public final class Peeping {
  public Device knows0;
}
