package dev.passkeylab.lab.run;

import java.util.Optional;

/// A run repeated from recorded acts.
///
/// @param run the fresh run, standing where the acts brought it
/// @param stop the first act that did not fit any more, if one did not
public record Rerun(StagedRun run, Optional<Stop> stop) {

  /// An act that no longer fits.
  ///
  /// @param index its place among the acts, from 0
  public record Stop(int index, Act act, ActRefused why) {}
}
