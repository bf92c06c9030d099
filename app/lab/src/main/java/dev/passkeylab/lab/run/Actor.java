package dev.passkeylab.lab.run;

import dev.passkeylab.world.AbortReason;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// A virtual thread that runs only while it has its turn.
public final class Actor {

  final String name;
  final Semaphore turn = new Semaphore(0);
  @Nullable Thread thread;
  @Nullable AbortReason abort;
  @Nullable String ceremony;

  Actor(String name, @Nullable String ceremony) {
    this.name = name;
    this.ceremony = ceremony;
  }

  @Override
  public String toString() {
    return name;
  }
}
