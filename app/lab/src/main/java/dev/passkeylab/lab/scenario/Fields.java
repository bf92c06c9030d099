package dev.passkeylab.lab.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A table whose keys are known: reports those that are not, and hands out the values of the
/// others.
final class Fields {

  private final Typed typed;
  private final Node.Table table;
  private final String what;
  private final Collection<String> keys;

  private Fields(Typed typed, Node.Table table, String what, Collection<String> keys) {
    this.typed = typed;
    this.table = table;
    this.what = what;
    this.keys = keys;
  }

  /// {@return the table's fields; empty when the node is no table}
  static Optional<Fields> of(Typed typed, Node node, String what, Collection<String> keys) {
    return of(typed, node, what, keys, List.of());
  }

  /// {@return the table's fields; empty when the node is no table}
  ///
  /// @param later keys that the format has but this version does not support
  static Optional<Fields> of(
      Typed typed, Node node, String what, Collection<String> keys, Collection<String> later) {
    if (!(node instanceof Node.Table table)) {
      return typed.wrong(node, what, "a table with " + String.join(", ", keys));
    }
    for (var member : table.members()) {
      check(typed.problems, member, what, keys, later);
    }
    return Optional.of(new Fields(typed, table, what, keys));
  }

  /// {@return the fields of a table of what is wanted, which has at least one}
  ///
  /// @param key of the table
  static Optional<Fields> wanted(Typed typed, Node node, String key, Collection<String> keys) {
    var fields = of(typed, node, "'" + key + "'", keys);
    if (fields.filter(it -> it.members().isEmpty()).isPresent()) {
      typed.problems.add(
          node.place(), "an empty '%s' could never fail".formatted(key), Typed.oneOf(keys));
    }
    return fields;
  }

  /// Reports a key that is not among the known ones.
  private static void check(
      Problems problems,
      Node.Member member,
      String what,
      Collection<String> keys,
      Collection<String> later) {
    var key = member.key();
    if (later.contains(key)) {
      problems.notYet(member.place(), key, keys);
    } else if (!keys.contains(key)) {
      problems.add(
          member.place(),
          "%s has no key '%s'%s".formatted(what, key, Words.didYouMean(key, keys)),
          Typed.oneOf(keys));
    }
  }

  List<Node.Member> members() {
    return table.members();
  }

  /// {@return the members whose keys are known}
  List<Node.Member> known() {
    return table.members().stream().filter(it -> keys.contains(it.key())).toList();
  }

  /// {@return where the key stands; the table's place where it does not}
  Place place(String key) {
    return table.member(key).map(Node.Member::place).orElse(table.place());
  }

  Optional<Node> get(String key) {
    return table.member(key).map(Node.Member::value);
  }

  /// {@return the value, whose lack is a problem}
  Optional<Node> need(String key) {
    var member = table.member(key);
    if (member.isEmpty()) {
      typed.problems.add(table.place(), "%s lacks '%s'".formatted(what, key), key + ": …");
    }
    return member.map(Node.Member::value);
  }

  Optional<String> text(String key) {
    return get(key).flatMap(it -> typed.text(it, "'" + key + "'"));
  }

  Optional<String> needText(String key) {
    return need(key).flatMap(it -> typed.text(it, "'" + key + "'"));
  }

  Optional<String> word(String key, Collection<String> words) {
    return get(key).flatMap(it -> typed.word(it, "'" + key + "'", words));
  }

  Optional<Boolean> truth(String key) {
    return get(key).flatMap(it -> typed.truth(it, "'" + key + "'"));
  }

  /// {@return the one of `values` whose id is written there}
  <E> Optional<E> one(String key, E[] values, Function<E, String> id) {
    return word(key, Arrays.stream(values).map(id).toList())
        .flatMap(word -> Arrays.stream(values).filter(it -> id.apply(it).equals(word)).findFirst());
  }
}
