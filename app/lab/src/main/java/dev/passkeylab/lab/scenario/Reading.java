package dev.passkeylab.lab.scenario;

import java.util.List;

/// What came of reading a scenario file: a scenario, or all that is wrong with the file.
public sealed interface Reading {

  /// The file is right.
  record Valid(Scenario scenario) implements Reading {}

  /// The file is wrong; the errors are in the order of their places, and there is at least one.
  record Invalid(List<ScenarioError> errors) implements Reading {

    public Invalid {
      errors = List.copyOf(errors);
    }
  }
}
