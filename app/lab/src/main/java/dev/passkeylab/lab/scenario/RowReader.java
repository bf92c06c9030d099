package dev.passkeylab.lab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `with`: a table of rows, each a table of values under the names of variables.
final class RowReader {

  private static final String TABLE =
      "a table of variations, as in { fingerprint: { UV: 1 }, no biometrics: { UV: 0 } }";
  private static final String ROW = "a table of values by name, as in { UV: 1 }";

  private final Typed typed;
  private boolean right = true;

  RowReader(Typed typed) {
    this.typed = typed;
  }

  /// {@return the rows, which all have the same names; empty where something is wrong}
  Optional<List<Row>> read(Node with) {
    if (!(with instanceof Node.Table table)) {
      return typed.wrong(with, "'with'", TABLE);
    }
    if (table.members().isEmpty()) {
      wrong(table.place(), "'with' has no variation", TABLE);
    }
    var rows = table.members().stream().flatMap(it -> row(it).stream()).toList();
    rows.forEach(row -> compare(rows.getFirst(), row));
    return right ? Optional.of(rows) : Optional.empty();
  }

  private Optional<Row> row(Node.Member member) {
    var what = "variation '" + member.key() + "'";
    if (!(member.value() instanceof Node.Table table)) {
      right = false;
      return typed.wrong(member.value(), what, ROW);
    }
    if (table.members().isEmpty()) {
      wrong(table.place(), what + " has no value", ROW);
      return Optional.empty();
    }
    var values = new ArrayList<Node.Member>();
    for (var value : table.members()) {
      if (!Substitution.NAME.matcher(value.key()).matches()) {
        wrong(
            value.place(),
            "'%s' cannot be the name of a variable".formatted(value.key()),
            "letters, digits, - and _, without the $");
      }
      values.add(new Node.Member(value.place(), value.key(), literal(value.value())));
    }
    return Optional.of(
        new Row(member.place(), member.key(), new Node.Table(table.place(), values)));
  }

  private Node literal(Node value) {
    return new Substitution(typed.problems, Map.of(), this::nested).in(value);
  }

  private void nested(Place place, String name) {
    wrong(
        place,
        "the value of a variable cannot be another one, $" + name,
        "a value; $$" + name + " where it is a text");
  }

  /// Tells where a row has other names than the first.
  private void compare(Row first, Row row) {
    var missing = new ArrayList<>(first.names());
    missing.removeAll(row.names());
    for (var value : row.values().members()) {
      if (!first.names().contains(value.key())) {
        wrong(
            value.place(),
            "variation '%s' has no '%s'%s"
                .formatted(first.name(), value.key(), Words.didYouMean(value.key(), missing)),
            "the same names in every variation: " + String.join(", ", first.names()));
        Words.nearest(value.key(), missing).ifPresent(missing::remove);
      }
    }
    for (var name : missing) {
      wrong(
          row.place(),
          "variation '%s' lacks '%s', which '%s' has".formatted(row.name(), name, first.name()),
          name + ": …");
    }
  }

  private void wrong(Place place, String message, String expected) {
    right = false;
    typed.problems.add(place, message, expected);
  }
}
