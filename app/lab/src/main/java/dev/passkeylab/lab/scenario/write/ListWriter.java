package dev.passkeylab.lab.scenario.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Writes a list of tables that are told apart by name and place: accounts, saved passwords.
///
/// @param key of the list
/// @param first the place that need not be named
record ListWriter(String key, String first) {

  private static final String NAME = "name";
  private static final String AT = "at";

  /// @param said the items that the file has now
  /// @param wanted the items that it shall have
  ScenarioText write(
      ScenarioText text, List<Map<String, String>> said, List<Map<String, String>> wanted)
      throws CannotBeWritten {
    var now = text;
    for (var item : said) {
      now = wanted.stream().anyMatch(it -> same(it, item)) ? now : without(now, item);
    }
    for (var item : wanted) {
      now = said.contains(item) ? now : with(now, before(said, item), item);
    }
    return now;
  }

  private static boolean same(Map<String, String> one, Map<String, String> other) {
    return Stream.of(NAME, AT).allMatch(it -> value(one, it).equals(value(other, it)));
  }

  private static String value(Map<String, String> item, String key) {
    return item.getOrDefault(key, "");
  }

  private static Map<String, String> before(
      List<Map<String, String>> said, Map<String, String> item) {
    return said.stream().filter(it -> same(it, item)).findFirst().orElse(Map.of());
  }

  private ScenarioText without(ScenarioText text, Map<String, String> item) throws CannotBeWritten {
    var own = own(text, item);
    if (own.isEmpty() || !(text.find(key).orElse(null) instanceof SequenceNode list)) {
      throw new CannotBeWritten(
          value(item, NAME) + " comes from a file that this one uses: it cannot go here.");
    }
    return text.with(text.yaml().remove(list, own.get()));
  }

  private ScenarioText with(ScenarioText text, Map<String, String> before, Map<String, String> item)
      throws CannotBeWritten {
    var own = own(text, item);
    if (own.orElse(null) instanceof MappingNode table) {
      return edited(text, table, before, item);
    }
    return text.find(key).orElse(null) instanceof SequenceNode list
        ? text.with(text.yaml().append(list, Flow.table(item)))
        : text.put(key, Flow.list(List.of(Flow.table(item))));
  }

  private ScenarioText edited(
      ScenarioText text, MappingNode own, Map<String, String> before, Map<String, String> item)
      throws CannotBeWritten {
    var gone = new ArrayList<>(before.keySet());
    gone.removeIf(it -> item.containsKey(it) || YamlText.find(own, it).isEmpty());
    if (gone.stream().anyMatch(it -> YamlText.isFirst(own, it))) {
      return text.replace(own, Flow.table(item));
    }
    int index = list(text).getValue().indexOf(own);
    var now = text.putAll(it -> table(it, index), Traits.changed(before, item));
    for (var it : gone) {
      now = now.with(now.yaml().remove(table(now, index), it));
    }
    return now;
  }

  private SequenceNode list(ScenarioText text) {
    return (SequenceNode) text.find(key).orElseThrow();
  }

  private MappingNode table(ScenarioText text, int index) {
    return (MappingNode) list(text).getValue().get(index);
  }

  private Optional<Node> own(ScenarioText text, Map<String, String> item) throws CannotBeWritten {
    if (text.find(key).orElse(null) instanceof SequenceNode list) {
      for (var node : list.getValue()) {
        if (is(text, node, item)) {
          return Optional.of(node);
        }
      }
    }
    return Optional.empty();
  }

  private boolean is(ScenarioText text, Node node, Map<String, String> item)
      throws CannotBeWritten {
    var name = said(text, node, NAME);
    var at = said(text, node, AT);
    return name.equals(value(item, NAME))
        && (at.equals(Flow.text(first)) ? "" : at).equals(value(item, AT));
  }

  private static String said(ScenarioText text, Node node, String key) throws CannotBeWritten {
    var value = YamlText.find(node, key);
    return value.isEmpty() ? "" : Flow.text(text.said(value.get()));
  }
}
