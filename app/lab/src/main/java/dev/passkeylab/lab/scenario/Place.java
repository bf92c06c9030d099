package dev.passkeylab.lab.scenario;

import java.util.Optional;

/// A place in a scenario file.
///
/// @param file as it was given, or as a `use` found it
/// @param line from 1
/// @param column from 1
/// @param source where the value is written that stands here by a variable; empty for what is
///   written here
public record Place(String file, int line, int column, Optional<Place> source) {

  public Place(String file, int line, int column) {
    this(file, line, column, Optional.empty());
  }

  /// {@return where a file begins}
  static Place start(String file) {
    return new Place(file, 1, 1);
  }

  /// {@return where what stands here is written: in a row of `with`, if a variable put it here}
  Place written() {
    return source.orElse(this);
  }

  /// {@return the place of what is written here and stands in another place by a variable}
  Place standingAt(Place variable) {
    return new Place(variable.file, variable.line, variable.column, Optional.of(written()));
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
