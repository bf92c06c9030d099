package dev.passkeylab.lab.scenario;

/// A step of a scenario.
///
/// @param place of its verb
public record Step(Place place, Deed deed) {

  /// {@return its verb, as the file has it}
  public Verb verb() {
    return deed.verb();
  }
}
