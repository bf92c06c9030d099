package dev.passkeylab.desktop;

import dev.passkeylab.desktop.session.FxBridge;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;

/// Waits until the engine has answered everything and the window has taken it in: as soon as that
/// is so, without looking at a clock.
final class Rest {

  private static final int PATIENCE = 20;

  private Rest() {}

  static void until(FxBridge bridge) {
    var idle = new CompletableFuture<Void>();
    Platform.runLater(() -> look(bridge, idle));
    try {
      idle.get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("the engine did not answer in " + PATIENCE + " s", e);
    }
  }

  /// The bridge's count reaches 0 just before the answer is taken in, hence the second look.
  private static void look(FxBridge bridge, CompletableFuture<Void> idle) {
    if (bridge.waiting().get() > 0) {
      bridge
          .waiting()
          .addListener(
              new InvalidationListener() {
                @Override
                public void invalidated(Observable count) {
                  if (bridge.waiting().get() == 0) {
                    bridge.waiting().removeListener(this);
                    Platform.runLater(() -> look(bridge, idle));
                  }
                }
              });
    } else {
      idle.complete(null);
    }
  }
}
