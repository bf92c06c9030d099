package dev.passkeylab.lab.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with a file, so that a reader can go on and find the rest.
final class Problems {

  private final String file;
  private final Set<ScenarioError> errors = new LinkedHashSet<>();
  private final Set<Place> lost = new HashSet<>();

  /// @param file whose errors come first; then those of the files that it uses
  Problems(String file) {
    this.file = file;
  }

  /// Adds what is wrong, in the place where it is written.
  void add(Place place, String message, @Nullable String expected) {
    var at = place.written();
    if (!lost.contains(at)) {
      errors.add(new ScenarioError(at.file(), at.line(), at.column(), message, expected));
    }
  }

  /// Adds that the format has this word, but this version does not support it.
  void notYet(Place place, String word, Collection<String> supported) {
    add(place, "'%s' is not supported yet by this version".formatted(word), Typed.oneOf(supported));
  }

  /// Adds why nothing is known of the value there.
  void addLost(Place place, String message, @Nullable String expected) {
    add(place, message, expected);
    lose(place);
  }

  /// Leaves out what is said of the value there from now on: the mistake has been told.
  void lose(Place place) {
    lost.add(place.written());
  }

  boolean none() {
    return errors.isEmpty();
  }

  List<ScenarioError> inOrder() {
    return errors.stream()
        .sorted(
            Comparator.comparing((ScenarioError it) -> !it.file().equals(file))
                .thenComparing(ScenarioError::file)
                .thenComparingInt(ScenarioError::line)
                .thenComparingInt(ScenarioError::column))
        .toList();
  }
}
