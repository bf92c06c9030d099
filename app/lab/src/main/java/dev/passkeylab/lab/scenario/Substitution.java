package dev.passkeylab.lab.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// Puts values in the places of variables: of plain scalars that are `$name` and nothing else.
/// `$$x` becomes the text `$x`.
final class Substitution {

  static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
  private static final String MARK = "$";

  private final Problems problems;
  private final Map<String, Node> values;
  private final BiConsumer<Place, String> unknown;
  private final Set<String> used = new LinkedHashSet<>();

  /// @param unknown is told the place and the name of a variable that has no value
  Substitution(Problems problems, Map<String, Node> values, BiConsumer<Place, String> unknown) {
    this.problems = problems;
    this.values = values;
    this.unknown = unknown;
  }

  /// {@return the names of all variables that were found, with or without a value}
  Set<String> used() {
    return used;
  }

  /// {@return the tree with values in the places of its variables}
  Node in(Node node) {
    return switch (node) {
      case Node.Scalar scalar when scalar.plain() && scalar.text().startsWith(MARK) ->
          value(scalar);
      case Node.Scalar scalar -> scalar;
      case Node.Items list -> {
        var items = new ArrayList<Node>();
        for (var item : list.items()) {
          items.add(in(item));
        }
        yield new Node.Items(list.place(), items);
      }
      case Node.Table table -> in(table);
    };
  }

  private Node.Table in(Node.Table table) {
    var members = new ArrayList<Node.Member>();
    for (var member : table.members()) {
      if (member.key().startsWith(MARK)) {
        problems.add(
            member.place(), "a key cannot be a variable, as '" + member.key() + "' is", "a word");
      } else {
        members.add(new Node.Member(member.place(), member.key(), in(member.value())));
      }
    }
    return new Node.Table(table.place(), members);
  }

  private Node value(Node.Scalar scalar) {
    var name = scalar.text().substring(1);
    if (name.startsWith(MARK)) {
      return new Node.Scalar(scalar.place(), name, false);
    }
    if (!NAME.matcher(name).matches()) {
      problems.addLost(
          scalar.place(),
          "'%s' is no variable".formatted(scalar.text()),
          "$ and a name, and nothing else; $$ or quotes where the text itself begins with $");
      return scalar;
    }
    used.add(name);
    var value = values.get(name);
    if (value == null) {
      unknown.accept(scalar.place(), name);
      problems.lose(scalar.place());
      return scalar;
    }
    return standingAt(scalar.place(), value);
  }

  private static Node standingAt(Place variable, Node value) {
    var place = value.place().standingAt(variable);
    return switch (value) {
      case Node.Scalar scalar -> new Node.Scalar(place, scalar.text(), scalar.plain());
      case Node.Items list -> {
        var items = new ArrayList<Node>();
        for (var item : list.items()) {
          items.add(standingAt(variable, item));
        }
        yield new Node.Items(place, items);
      }
      case Node.Table table -> new Node.Table(place, members(variable, table));
    };
  }

  private static List<Node.Member> members(Place variable, Node.Table table) {
    var members = new ArrayList<Node.Member>();
    for (var member : table.members()) {
      var place = member.place().standingAt(variable);
      members.add(new Node.Member(place, member.key(), standingAt(variable, member.value())));
    }
    return members;
  }
}
