package dev.passkeylab.lab.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with a file, so that a reader can go on and find the rest.
final class Problems {

  private static final Comparator<ScenarioError> BY_PLACE =
      Comparator.comparingInt(ScenarioError::line).thenComparingInt(ScenarioError::column);

  private final String file;
  private final List<ScenarioError> errors = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(Place place, String message, @Nullable String expected) {
    errors.add(new ScenarioError(file, place.line(), place.column(), message, expected));
  }

  /// Adds that the format has this word, but this version does not support it.
  void notYet(Place place, String word, Collection<String> supported) {
    add(place, "'%s' is not supported yet by this version".formatted(word), Typed.oneOf(supported));
  }

  boolean none() {
    return errors.isEmpty();
  }

  List<ScenarioError> inOrder() {
    return errors.stream().sorted(BY_PLACE).toList();
  }
}
