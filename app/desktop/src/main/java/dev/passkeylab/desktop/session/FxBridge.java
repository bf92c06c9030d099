package dev.passkeylab.desktop.session;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The one place where engine and window meet: work goes to the engine's thread, results come back
/// on the window's.
public final class FxBridge implements AutoCloseable {

  private final ExecutorService engine =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().name("engine").daemon().unstarted(work));
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting");

  /// Starts JavaFX and runs `window` on its thread.
  ///
  /// @throws RuntimeException when there is no display that it can use
  public static void start(Runnable window) {
    Platform.startup(window);
  }

  /// Runs `work` on the engine's thread, behind all work given before, and hands what came of it to
  /// the window's. Called on the window's thread.
  public <T> void work(Callable<T> work, Consumer<T> then, Consumer<Exception> otherwise) {
    waiting.set(waiting.get() + 1);
    engine.execute(() -> {
      try {
        var result = work.call();
        answer(() -> then.accept(result));
      } catch (Exception e) {
        answer(() -> otherwise.accept(e));
      }
    });
  }

  /// Runs `work` beside the engine's, on a thread of its own, and hands what came of it to the
  /// window's. For what may take long and touches no run. Called on the window's thread.
  public <T> Aside aside(Callable<T> work, Consumer<T> then, Consumer<Exception> otherwise) {
    waiting.set(waiting.get() + 1);
    var aside = new Aside();
    Thread.ofVirtual()
        .name("aside")
        .start(() -> {
          try {
            var result = work.call();
            Platform.runLater(() -> aside.end(() -> then.accept(result)));
          } catch (Exception e) {
            Platform.runLater(() -> aside.end(() -> otherwise.accept(e)));
          }
        });
    return aside;
  }

  /// A piece of work beside the engine's. Used on the window's thread.
  public final class Aside {

    private boolean over;

    private Aside() {}

    /// Waits for it no more: what comes of it is dropped.
    public void cancel() {
      end(() -> {});
    }

    private void end(Runnable answer) {
      if (!over) {
        over = true;
        waiting.set(waiting.get() - 1);
        answer.run();
      }
    }
  }

  /// Runs `after` on the window's thread once all that it has to do by now is done.
  public void afterwards(Runnable after) {
    Platform.runLater(after);
  }

  /// {@return a bell that any thread may ring: then `answer` runs on the window's thread, once for
  /// all that have rung before it does}
  public Runnable bell(Runnable answer) {
    var rung = new AtomicBoolean();
    return () -> {
      if (rung.compareAndSet(false, true)) {
        Platform.runLater(() -> {
          rung.set(false);
          answer.run();
        });
      }
    };
  }

  private void answer(Runnable answer) {
    Platform.runLater(() -> {
      waiting.set(waiting.get() - 1);
      answer.run();
    });
  }

  /// {@return how many pieces of work are not answered yet}
  public ReadOnlyIntegerProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /// Takes no more work. What was given before is still done.
  @Override
  public void close() {
    engine.shutdown();
  }
}
