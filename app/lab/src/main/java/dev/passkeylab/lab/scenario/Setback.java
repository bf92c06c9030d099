package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.run.ActRefused;

/// What was done before and cannot be done again in another set-up; what came behind it is gone.
public sealed interface Setback {

  /// A step that passed before and does not now. It is taken, as far as it goes.
  record Failed(StepResult result) implements Setback {}

  /// What was done by hand does not fit any more.
  record Refused(ActRefused why) implements Setback {}
}
