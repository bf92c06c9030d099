package dev.passkeylab.lab.scenario;

import java.util.List;

/// What came of reading a scenario file: its scenarios, or all that is wrong with it.
public sealed interface Reading {

  /// The file is right.
  ///
  /// @param scenarios one for each variation of the file, in its order; at least one
  record Valid(List<Scenario> scenarios) implements Reading {

    public Valid {
      scenarios = List.copyOf(scenarios);
    }
  }

  /// The file, or one that it uses, is wrong; the errors are in the order of their places, the
  /// file's own first, and there is at least one.
  record Invalid(List<ScenarioError> errors, Texts texts) implements Reading {

    public Invalid {
      errors = List.copyOf(errors);
    }
  }
}
