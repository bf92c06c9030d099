package dev.passkeylab.desktop.session;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
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
  private final ExecutorService others =
      Executors.newCachedThreadPool(
          work -> Thread.ofPlatform().name("aside").daemon().unstarted(work));
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

  /// What is done beside the engine, which goes on meanwhile.
  public interface Aside<T> {

    /// Does it.
    ///
    /// @param over whether nobody wants it any more, to be asked now and then
    T call(BooleanSupplier over) throws Exception;
  }

  /// Runs `work` beside the engine and hands what came of it to the window's thread, unless it was
  /// called off before. Called on the window's thread.
  ///
  /// @return calls it off, on the window's thread
  public <T> Runnable aside(Aside<T> work, Consumer<T> then, Consumer<Exception> otherwise) {
    var over = new AtomicBoolean();
    waiting.set(waiting.get() + 1);
    others.execute(() -> {
      try {
        var result = work.call(over::get);
        answer(() -> unless(over, () -> then.accept(result)));
      } catch (Exception e) {
        answer(() -> unless(over, () -> otherwise.accept(e)));
      }
    });
    return () -> over.set(true);
  }

  private static void unless(AtomicBoolean over, Runnable answer) {
    if (!over.get()) {
      answer.run();
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
    others.shutdown();
  }
}
