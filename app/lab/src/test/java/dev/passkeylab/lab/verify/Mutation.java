package dev.passkeylab.lab.verify;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// A way to make a good case bad.
///
/// @param rule the check that must refuse it
/// @param what what is done
/// @param fits which cases it can be done to
/// @param edit does it
/// @param text what is done to the finished line, for what no JSON tree can hold
record Mutation(
    String rule,
    String what,
    Predicate<ObjectNode> fits,
    Consumer<ObjectNode> edit,
    UnaryOperator<String> text) {

  static Mutation of(String rule, String what, Consumer<ObjectNode> edit) {
    return new Mutation(rule, what, _ -> true, edit, UnaryOperator.identity());
  }

  static Mutation text(String rule, String what, UnaryOperator<String> text) {
    return new Mutation(rule, what, _ -> true, _ -> {}, text);
  }

  /// {@return the same, for some cases only}
  Mutation where(Predicate<ObjectNode> suitable) {
    return new Mutation(rule, what, fits.and(suitable), edit, text);
  }

  /// {@return the bad line}
  String apply(ObjectNode line) {
    var copy = line.deepCopy();
    edit.accept(copy);
    return text.apply(copy.toString());
  }

  @Override
  public String toString() {
    return rule + ": " + what;
  }
}
