package dev.passkeylab.lab.scenario;

/// Where plays come from.
public final class Stages {

  private Stages() {}

  /// {@return the laboratory's own engine}
  public static Stage lab() {
    return bench -> {
      throw new IllegalStateException("the engine is not on this branch yet: " + bench.site().id());
    };
  }
}
