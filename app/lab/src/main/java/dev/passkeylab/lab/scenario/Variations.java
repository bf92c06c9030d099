package dev.passkeylab.lab.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// Makes a tree with a `with` into one tree for each of its rows.
final class Variations {

  static final String WITH = "with";

  private final Typed typed;
  private final Set<String> used = new LinkedHashSet<>();

  Variations(Typed typed) {
    this.typed = typed;
  }

  /// {@return a tree for each row; a single one where there is no `with`, or where it is wrong, so
  /// that what else is wrong can be told}
  List<Variation> of(Node root) {
    if (!(root instanceof Node.Table table)) {
      return List.of(new Variation(Optional.empty(), root));
    }
    var plain = table.without(WITH);
    var with = table.member(WITH).map(Node.Member::value);
    if (with.isEmpty()) {
      return List.of(new Variation(Optional.empty(), put(Map.of(), plain, this::noTable)));
    }
    var rows = new RowReader(typed).read(with.get());
    if (rows.isEmpty()) {
      return List.of(new Variation(Optional.empty(), put(Map.of(), plain, (_, _) -> {})));
    }
    var variations = rows.get().stream().map(it -> of(it, plain)).toList();
    tellUnused(rows.get().getFirst());
    return variations;
  }

  private Variation of(Row row, Node tree) {
    return new Variation(
        Optional.of(row.name()),
        put(row.byName(), tree, (place, name) -> unknown(place, name, row.names())));
  }

  private Node put(Map<String, Node> values, Node tree, BiConsumer<Place, String> unknown) {
    var substitution = new Substitution(typed.problems, values, unknown);
    var put = substitution.in(tree);
    used.addAll(substitution.used());
    return put;
  }

  private void noTable(Place place, String name) {
    typed.problems.add(
        place,
        "there is no value for $" + name + ", since there is no 'with'",
        "with: { a variation: { %s: … } }; $$%s where it is a text".formatted(name, name));
  }

  private void unknown(Place place, String name, List<String> names) {
    typed.problems.add(
        place,
        "there is no value for $%s%s".formatted(name, Words.didYouMean(name, names)),
        Typed.oneOf(names.stream().map(it -> "$" + it).toList()));
  }

  /// Tells each name that stands nowhere.
  private void tellUnused(Row first) {
    var unknown = new ArrayList<>(used);
    unknown.removeAll(first.names());
    for (var value : first.values().members()) {
      if (!used.contains(value.key())) {
        typed.problems.add(
            value.place(),
            "nothing uses '%s'%s".formatted(value.key(), Words.didYouMean(value.key(), unknown)),
            "$" + value.key() + " in the set-up or in a step");
      }
    }
  }
}
