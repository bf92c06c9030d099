package dev.passkeylab.lab.scenario;

import java.io.Serial;

/// A step that cannot be carried out at this moment of the run: a result of the scenario, not a
/// mistake in its file.
final class StepFailed extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String wanted;
  private final String seen;

  StepFailed(String wanted, String seen) {
    super("wanted " + wanted + ", seen " + seen, null, false, false);
    this.wanted = wanted;
    this.seen = seen;
  }

  Miss miss(Step step) {
    return new Miss(step.place(), step.verb().id(), wanted, seen);
  }
}
