package dev.passkeylab.lab.scenario;

/// A place in a scenario file.
///
/// @param line from 1
/// @param column from 1
public record Place(int line, int column) {

  /// Where a file begins.
  public static final Place START = new Place(1, 1);

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
