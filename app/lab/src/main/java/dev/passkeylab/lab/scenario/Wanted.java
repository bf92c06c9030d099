package dev.passkeylab.lab.scenario;

/// A wanted value in a file.
///
/// @param place where a failure to see it is reported
record Wanted(Place place, String text) {

  static Wanted of(Node node, Object text) {
    return new Wanted(node.place(), text.toString());
  }
}
