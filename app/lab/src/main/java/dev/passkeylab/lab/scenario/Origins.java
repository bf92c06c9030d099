package dev.passkeylab.lab.scenario;

import dev.passkeylab.lab.trace.Origin;

/// Says in a trace file what it was recorded of.
final class Origins {

  private Origins() {}

  static Origin of(ScenarioResult result) {
    return new Origin(
        result.file(),
        result.name(),
        result.variation().orElse(null),
        result.result().id(),
        result.seed().orElse(0),
        result.steps().stream().map(Origins::step).toList());
  }

  private static Origin.Step step(StepResult step) {
    var place = step.place();
    return new Origin.Step(
        place.file(),
        place.line(),
        place.column(),
        step.verb(),
        step.window(),
        step.misses().stream().map(Origins::miss).toList());
  }

  private static Origin.Miss miss(Miss miss) {
    var place = miss.place();
    return new Origin.Miss(
        place.file(),
        place.line(),
        place.column(),
        miss.subject(),
        miss.wanted(),
        miss.seen(),
        miss.entry().isPresent() ? Integer.valueOf(miss.entry().getAsInt()) : null);
  }
}
