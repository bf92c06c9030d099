package dev.passkeylab.desktop.session;

import java.util.List;
import java.util.Optional;

/// The scenario as the window needs it: where it is written, and its steps line by line.
///
/// @param file the file's name
/// @param name what the scenario is called
public record Script(String file, String name, List<Step> steps) {

  /// A step.
  ///
  /// @param line its line in the file, from 1
  /// @param text it as written, on one line
  public record Step(int line, String text) {}

  public Script {
    steps = List.copyOf(steps);
  }

  /// {@return the step at `index`, from 0, if there is one}
  public Optional<Step> step(int index) {
    return index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
  }
}
