package dev.passkeylab.desktop.session;

import dev.passkeylab.lab.scenario.Place;
import java.util.List;
import java.util.Optional;

/// The scenario as the window needs it: where it is written, and its steps line by line.
///
/// @param ref where the file is
/// @param file the file's name, with the variation's where it has several
/// @param text the whole file as it was read
/// @param name what the scenario is called
/// @param variations the names of all variations of the file; none where it has but one scenario
/// @param variation which of them it is; empty where there is none
public record Script(
    FileRef ref,
    String file,
    String text,
    String name,
    List<Step> steps,
    List<String> variations,
    String variation) {

  /// A step.
  ///
  /// @param line its line, from 1, with the name of the file where that is one that is used
  /// @param text it as written, on one line
  /// @param place where it is written
  /// @param device whose prompt it answers; empty where it answers none, or that of any device
  public record Step(String line, String text, Place place, Optional<String> device) {}

  public Script {
    steps = List.copyOf(steps);
    variations = List.copyOf(variations);
  }

  /// {@return the lines of the steps from `index` on that answer what a device asks}
  public List<String> answersFor(String device, int index) {
    return steps.stream()
        .skip(index)
        .filter(it -> it.device().equals(Optional.of(device)))
        .map(Step::line)
        .distinct()
        .toList();
  }

  /// {@return the step at `index`, from 0, if there is one}
  public Optional<Step> step(int index) {
    return index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
  }
}
