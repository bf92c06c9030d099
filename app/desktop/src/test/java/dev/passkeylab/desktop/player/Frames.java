package dev.passkeylab.desktop.player;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The frames that the window is drawn in. Windows go where they were told to at the end of one.
final class Frames {

  private static final int WHOLE = 2;
  private static final int PATIENCE = 20;

  private Frames() {}

  /// Waits until what stands has been laid out and drawn: the first frame that is counted may have
  /// begun before.
  static void drawn() {
    var done = new CompletableFuture<Void>();
    Platform.runLater(() -> count(done).start());
    try {
      done.get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("nothing was drawn in " + PATIENCE + " s", e);
    }
  }

  private static AnimationTimer count(CompletableFuture<Void> done) {
    return new AnimationTimer() {

      private int begun;

      @Override
      public void handle(long now) {
        begun++;
        if (begun > WHOLE) {
          stop();
          done.complete(null);
        }
      }
    };
  }
}
