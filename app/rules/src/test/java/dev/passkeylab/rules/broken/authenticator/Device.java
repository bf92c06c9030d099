package dev.passkeylab.rules.broken.authenticator;

import dev.passkeylab.rules.broken.client.Page;

/// In a circle with the client.
public final class Device {
  public Page knows0;
}
