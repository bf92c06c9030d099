package dev.passkeylab.rules.broken.client;

import dev.passkeylab.rules.broken.authenticator.Device;

/// In a circle with the device.
public final class Page {
  public Device knows0;
}
