package dev.passkeylab.lab.scenario;

import java.util.Optional;

/// The tree of a scenario with values in the places of all its variables.
///
/// @param name of the row of `with` that has the values
record Variation(Optional<String> name, Node tree) {}
