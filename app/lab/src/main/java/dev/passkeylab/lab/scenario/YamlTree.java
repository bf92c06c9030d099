package dev.passkeylab.lab.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Reads YAML 1.2 into [Node]s. Whatever is wrong with the YAML itself becomes a problem with its
/// place.
final class YamlTree {

  private static final Pattern HALF_OF_A_PAIR = Pattern.compile("\\p{Cs}");

  private final String file;
  private final Problems problems;
  private final AliasMarks aliases;
  private final Set<org.snakeyaml.engine.v2.nodes.Node> seen =
      Collections.newSetFromMap(new IdentityHashMap<>());

  private YamlTree(String file, Problems problems, AliasMarks aliases) {
    this.file = file;
    this.problems = problems;
    this.aliases = aliases;
  }

  /// {@return the file's root, unless it is empty or is no YAML at all}
  ///
  /// @param file the name that places give
  static Optional<Node> read(String file, String text, Problems problems) {
    try {
      var settings =
          LoadSettings.builder()
              .setLabel("scenario")
              .setAllowDuplicateKeys(true)
              .setMaxAliasesForCollections(Integer.MAX_VALUE)
              .build();
      var parser = new AliasMarks(new ParserImpl(settings, new StreamReader(settings, text)));
      var tree = new YamlTree(file, problems, parser);
      var root = new Composer(settings, parser).getSingleNode();
      if (root.isEmpty()) {
        problems.add(
            Place.start(file), "the file is empty", Typed.oneOf(ScenarioReader.KEYS) + ": …");
      }
      return root.map(tree::node);
    } catch (MarkedYamlEngineException e) {
      var mark = e.getProblemMark().or(e::getContextMark);
      problems.add(place(file, mark), "this is not YAML: " + inWords(e), null);
    } catch (ReaderException e) {
      var place = place(file, text, e.getPosition());
      problems.add(place, "a character that YAML does not allow", null);
    } catch (YamlEngineException e) {
      problems.add(Place.start(file), "this is not YAML: " + e.getMessage(), null);
    } catch (StackOverflowError _) {
      problems.add(Place.start(file), "lists and tables are nested too deeply", null);
    }
    return Optional.empty();
  }

  private static String inWords(MarkedYamlEngineException e) {
    return e.getContext() == null ? e.getProblem() : e.getProblem() + ", " + e.getContext();
  }

  private Node node(org.snakeyaml.engine.v2.nodes.Node node) {
    boolean isNew = seen.add(node);
    var place = place(file, isNew ? node.getStartMark() : aliases.take());
    return switch (node) {
      case ScalarNode scalar -> new Node.Scalar(place, text(place, scalar), scalar.isPlain());
      case SequenceNode list when isNew ->
          new Node.Items(place, list.getValue().stream().map(this::node).toList());
      case MappingNode table when isNew -> new Node.Table(place, members(table));
      // Aliases of collections could expand without end; no scenario is long enough to need them.
      default -> {
        problems.addLost(
            place, "a list or table is used again by an alias", "it written out in each place");
        yield new Node.Scalar(place, "", true);
      }
    };
  }

  // An escape can write half of a pair, which no UTF-8 can.
  private String text(Place place, ScalarNode scalar) {
    var half = HALF_OF_A_PAIR.matcher(scalar.getValue());
    if (half.find()) {
      problems.add(
          place,
          "\\u%04x is half of a character".formatted((int) half.group().charAt(0)),
          "a pair of surrogates");
    }
    return half.replaceAll("\ufffd");
  }

  private List<Node.Member> members(MappingNode table) {
    var members = new ArrayList<Node.Member>();
    for (NodeTuple tuple : table.getValue()) {
      var key = node(tuple.getKeyNode());
      var value = node(tuple.getValueNode());
      if (key instanceof Node.Scalar word) {
        add(members, new Node.Member(word.place(), word.text(), value));
      } else {
        problems.add(key.place(), "a list or table is used as a key", "a word");
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

  private static Place place(String file, Optional<Mark> mark) {
    return mark.map(it -> new Place(file, it.getLine() + 1, it.getColumn() + 1))
        .orElse(Place.start(file));
  }

  private static Place place(String file, String text, int index) {
    var before = text.substring(0, Math.clamp(index, 0, text.length()));
    int line = (int) before.lines().count();
    return before.endsWith("\n") || before.isEmpty()
        ? new Place(file, line + 1, 1)
        : new Place(file, line, before.length() - before.lastIndexOf('\n'));
  }
}
