package dev.passkeylab.lab.scenario;

import org.jspecify.annotations.Nullable;

/// A mistake in a scenario file.
///
/// @param file the one with the mistake, which may be one that the scenario uses
/// @param message what is wrong
/// @param expected what would be right, where that can be said
public record ScenarioError(
    String file, int line, int column, String message, @Nullable String expected) {

  @Override
  public String toString() {
    return "%s:%d:%d: %s".formatted(file, line, column, message)
        + (expected == null ? "" : "; expected " + expected);
  }
}
