package dev.passkeylab.desktop.player;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The frames that the window is drawn in. Windows go where they were told to at the end of one.
final class Frames {

  private static final int WHOLE = 2;

  private Frames() {}

  /// Waits until what stands has been laid out and drawn: the first frame that is counted may have
  /// begun before.
  static void drawn() {
    var done = new CompletableFuture<Void>();
    Platform.runLater(() -> count(done).start());
    done.join();
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
