package dev.passkeylab.rules.broken.lab.trace;

import dev.passkeylab.rules.broken.lab.inspect.Nosy;
import dev.passkeylab.rules.broken.server.a.Left;
import javafx.scene.Node;

/// A part of the engine that knows the server and a toolkit, and starts a thread.
public final class Starter {
  public Nosy knows0;
  public Left knows1;
  public Node knows2;

  void start() {
    Thread.startVirtualThread(() -> {});
  }
}
