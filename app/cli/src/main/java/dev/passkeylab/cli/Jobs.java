package dev.passkeylab.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Several things done at a time, their results taken in the order of the things.
final class Jobs {

  private Jobs() {}

  /// Does `work` on each of `things`, at most `jobs` at a time, and hands each result to `taken` as
  /// soon as it and all before it are there. Results are taken on the caller's thread.
  static <T, R> void run(List<T> things, int jobs, Function<T, R> work, Consumer<R> taken) {
    if (jobs == 1) {
      things.forEach(it -> taken.accept(work.apply(it)));
      return;
    }
    try (var threads = Executors.newFixedThreadPool(jobs)) {
      var results = new ArrayDeque<Future<R>>();
      things.forEach(it -> results.add(threads.submit(() -> work.apply(it))));
      while (!results.isEmpty()) {
        taken.accept(got(results.remove()));
      }
    }
  }

  private static <R> R got(Future<R> result) {
    try {
      return result.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case RuntimeException bug -> throw bug;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
