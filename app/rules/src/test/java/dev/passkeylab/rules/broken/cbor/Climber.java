package dev.passkeylab.rules.broken.cbor;

import dev.passkeylab.rules.broken.lab.trace.Starter;

/// A part of the library that knows the engine.
public final class Climber {
  public Starter knows0;
}
