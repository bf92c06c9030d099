package dev.passkeylab.lab.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads YAML 1.2 into [Node]s. Whatever is wrong with the YAML itself becomes a problem with its
/// place.
final class YamlTree {

  private static final Pattern HALF_OF_A_PAIR = Pattern.compile("\\p{Cs}");

  private final Problems problems;
  private final Set<org.snakeyaml.engine.v2.nodes.Node> seen =
      Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlTree(Problems problems) {
    this.problems = problems;
  }

  /// {@return the file's root, unless it is empty or is no YAML at all}
  static Optional<Node> read(String text, Problems problems) {
    try {
      var settings =
          LoadSettings.builder().setLabel("scenario").setAllowDuplicateKeys(true).build();
      return new Compose(settings).composeString(text).map(new YamlTree(problems)::node);
    } catch (MarkedYamlEngineException e) {
      var mark = e.getProblemMark().or(e::getContextMark);
      problems.add(place(mark), "this is not YAML: " + inWords(e), null);
    } catch (ReaderException e) {
      problems.add(place(text, e.getPosition()), "a character that YAML does not allow", null);
    } catch (YamlEngineException e) {
      problems.add(Place.START, "this is not YAML: " + e.getMessage(), null);
    } catch (StackOverflowError _) {
      problems.add(Place.START, "lists and tables are nested too deeply", null);
    }
    return Optional.empty();
  }

  private static String inWords(MarkedYamlEngineException e) {
    return e.getContext() == null ? e.getProblem() : e.getProblem() + ", " + e.getContext();
  }

  private Node node(org.snakeyaml.engine.v2.nodes.Node node) {
    var place = place(node.getStartMark());
    return switch (node) {
      case ScalarNode scalar -> new Node.Scalar(place, text(scalar), scalar.isPlain());
      case SequenceNode list when isNew(list) ->
          new Node.Items(place, list.getValue().stream().map(this::node).toList());
      case MappingNode table when isNew(table) -> new Node.Table(place, members(table));
      default -> {
        problems.add(
            place, "a list or table is used again by an alias", "it written out in each place");
        yield new Node.Scalar(place, "", true);
      }
    };
  }

  // An escape can write half of a pair, which no UTF-8 can.
  private String text(ScalarNode scalar) {
    var half = HALF_OF_A_PAIR.matcher(scalar.getValue());
    if (half.find()) {
      problems.add(
          place(scalar.getStartMark()),
          "\\u%04x is half of a character".formatted((int) half.group().charAt(0)),
          "a pair of surrogates");
    }
    return half.replaceAll("\ufffd");
  }

  // Aliases of collections could expand without end; no scenario is long enough to need them.
  private boolean isNew(org.snakeyaml.engine.v2.nodes.Node node) {
    return seen.add(node);
  }

  private List<Node.Member> members(MappingNode table) {
    var members = new ArrayList<Node.Member>();
    for (NodeTuple tuple : table.getValue()) {
      var place = place(tuple.getKeyNode().getStartMark());
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        add(members, new Node.Member(place, text(key), node(tuple.getValueNode())));
      } else {
        problems.add(place, "a list or table is used as a key", "a word");
      }
    }
    return List.copyOf(members);
  }

  private void add(List<Node.Member> members, Node.Member more) {
    for (var member : members) {
      if (member.key().equals(more.key())) {
        problems.add(
            more.place(),
            "'%s' is here twice, first in line %d".formatted(more.key(), member.place().line()),
            null);
        return;
      }
    }
    members.add(more);
  }

  private static Place place(Optional<Mark> mark) {
    return mark.map(it -> new Place(it.getLine() + 1, it.getColumn() + 1)).orElse(Place.START);
  }

  private static Place place(String text, int index) {
    var before = text.substring(0, Math.clamp(index, 0, text.length()));
    int line = (int) before.lines().count();
    return before.endsWith("\n") || before.isEmpty()
        ? new Place(line + 1, 1)
        : new Place(line, before.length() - before.lastIndexOf('\n'));
  }
}
