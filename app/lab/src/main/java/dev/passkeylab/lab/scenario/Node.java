package dev.passkeylab.lab.scenario;

import java.util.List;
import java.util.Optional;

/// A node of a YAML file with its place, freed of what scenario files have no use for.
sealed interface Node {

  Place place();

  /// {@return what it is, in words: `a list`}
  String kind();

  /// A single value.
  ///
  /// @param plain whether it stands without quotes, and so may be a number or a truth value
  record Scalar(Place place, String text, boolean plain) implements Node {
    @Override
    public String kind() {
      return isMissing() ? "nothing" : "'" + text + "'";
    }

    /// {@return whether nothing is written there, or YAML's word for it}
    boolean isMissing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /// A list.
  record Items(Place place, List<Node> items) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /// A table of keys and values, in the order of the file.
  record Table(Place place, List<Member> members) implements Node {
    @Override
    public String kind() {
      return "a table";
    }

    Optional<Member> member(String key) {
      return members.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /// {@return the table without a key}
    Table without(String key) {
      return new Table(place, members.stream().filter(it -> !it.key().equals(key)).toList());
    }
  }

  /// A key with its value.
  ///
  /// @param place of the key
  record Member(Place place, String key, Node value) {}
}
