package dev.passkeylab.lab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lays the keys of a file over those of the files that it uses: its own replace theirs, except
/// that steps come behind theirs, and devices, accounts and saved passwords join theirs and replace
/// only those of the same name.
final class Overlay {

  private static final List<String> RELYING_PARTIES = List.of("relying-party", "sites");

  private final Problems problems;

  Overlay(Problems problems) {
    this.problems = problems;
  }

  /// {@return both tables as one, which stands where the upper one does}
  Node.Table of(Node.Table under, Node.Table over) {
    var members = new ArrayList<Node.Member>();
    for (var member : under.members()) {
      if (!isReplaced(member.key(), over)) {
        members.add(member);
      }
    }
    for (var member : over.members()) {
      var both = under.member(member.key()).map(it -> joined(it, member.value()));
      members.add(new Node.Member(member.place(), member.key(), both.orElse(member.value())));
    }
    return new Node.Table(over.place(), members);
  }

  // One site and several are two ways to say who the relying party is.
  private static boolean isReplaced(String key, Node.Table over) {
    return over.member(key).isPresent()
        || (RELYING_PARTIES.contains(key)
            && RELYING_PARTIES.stream().anyMatch(it -> over.member(it).isPresent()));
  }

  private Node joined(Node.Member under, Node over) {
    return switch (under.key()) {
      case "steps" -> lists(under, over, List.of());
      case "accounts", "saved-passwords" -> lists(under, over, List.of("name", "at"));
      case "devices" -> tables(under, over);
      default -> over;
    };
  }

  /// {@return both lists as one}
  ///
  /// @param keys those by which an item replaces another; none does where there are none
  private Node lists(Node.Member under, Node over, List<String> keys) {
    if (!(under.value() instanceof Node.Items first && over instanceof Node.Items second)) {
      return unlike(under, over, Node.Items.class, "a list");
    }
    var names = second.items().stream().flatMap(it -> name(it, keys).stream()).toList();
    var left =
        first.items().stream().filter(it -> name(it, keys).filter(names::contains).isEmpty());
    return new Node.Items(over.place(), Stream.concat(left, second.items().stream()).toList());
  }

  private Node tables(Node.Member under, Node over) {
    if (!(under.value() instanceof Node.Table first && over instanceof Node.Table second)) {
      return unlike(under, over, Node.Table.class, "a table");
    }
    var left = first.members().stream().filter(it -> second.member(it.key()).isEmpty());
    return new Node.Table(over.place(), Stream.concat(left, second.members().stream()).toList());
  }

  // A variable too: what it stands for is known only when all files are one.
  private Node unlike(Node.Member under, Node over, Class<?> like, String what) {
    for (var node : List.of(under.value(), over)) {
      if (!like.isInstance(node)) {
        problems.addLost(
            node.place(),
            "'%s' cannot be %s".formatted(under.key(), node.kind()),
            what + ", since it joins that of another file");
      }
    }
    return over;
  }

  private static Optional<List<String>> name(Node item, List<String> keys) {
    return item instanceof Node.Table table && !keys.isEmpty()
        ? Optional.of(keys.stream().map(it -> text(table, it)).toList())
        : Optional.empty();
  }

  private static String text(Node.Table table, String key) {
    return table
        .member(key)
        .map(it -> it.value() instanceof Node.Scalar scalar ? scalar.text() : "")
        .orElse("");
  }
}
