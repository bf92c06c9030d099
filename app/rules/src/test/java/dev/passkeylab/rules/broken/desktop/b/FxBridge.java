package dev.passkeylab.rules.broken.desktop.b;

import javafx.application.Platform;

/// Breaks nothing: the bridge may start threads and run things later.
public final class FxBridge {

  private static final class Courier {

    void later() {
      Platform.runLater(() -> {});
    }
  }

  void start() {
    Thread.startVirtualThread(() -> new Courier().later());
  }
}
