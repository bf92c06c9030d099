package dev.passkeylab.rules.broken.lab.run;

/// Breaks nothing: runs may start threads.
public final class Turns {

  void start() {
    Thread.startVirtualThread(() -> {});
  }
}
