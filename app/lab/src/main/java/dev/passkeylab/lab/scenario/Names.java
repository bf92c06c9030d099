package dev.passkeylab.lab.scenario;

import java.util.List;
import java.util.Optional;

/// Names that a file gives in its set-up and uses in its steps.
///
/// @param what they name, as a word
record Names(Typed typed, String what, List<String> known) {

  /// {@return the name that is written there, if the set-up has it}
  Optional<String> known(Node node) {
    var name = typed.text(node, "a " + what);
    if (name.isPresent() && !known.contains(name.get())) {
      typed.problems.add(
          node.place(),
          "there is no %s '%s'%s".formatted(what, name.get(), Words.didYouMean(name.get(), known)),
          known.isEmpty()
              ? "a %s of '%ss', which has none".formatted(what, what)
              : Typed.oneOf(known));
      return Optional.empty();
    }
    return name;
  }
}
