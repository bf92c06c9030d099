package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.Play;

/// Puts on stage what a scenario file describes.
@FunctionalInterface
public interface Stage {

  /// {@return the play of a set-up}
  Play play(BenchSpec bench);
}
