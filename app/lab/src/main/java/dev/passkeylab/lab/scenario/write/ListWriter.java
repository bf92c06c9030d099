package dev.passkeylab.lab.scenario.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Writes a list of tables that are told apart by name and place: accounts, saved passwords.
///
/// @param key of the list
record ListWriter(String key) {

  private static final List<String> IDENTITY = List.of("name", "at");

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
      now = said.contains(item) ? now : with(now, item);
    }
    return now;
  }

  private static boolean same(Map<String, String> one, Map<String, String> other) {
    return IDENTITY.stream().allMatch(it -> value(one, it).equals(value(other, it)));
  }

  private static String value(Map<String, String> item, String key) {
    return item.getOrDefault(key, "");
  }

  private ScenarioText without(ScenarioText text, Map<String, String> item) throws CannotBeWritten {
    var own = own(text, item);
    if (own.isEmpty() || !(text.find(key).orElse(null) instanceof SequenceNode list)) {
      throw new CannotBeWritten(
          value(item, "name") + " comes from a file that this one uses: it cannot go here.");
    }
    return text.with(text.yaml().remove(list, own.get()));
  }

  private ScenarioText with(ScenarioText text, Map<String, String> item) throws CannotBeWritten {
    var own = own(text, item);
    if (own.isPresent()) {
      return text.replace(own.get(), Flow.table(item));
    }
    return text.find(key).orElse(null) instanceof SequenceNode list
        ? text.with(text.yaml().append(list, Flow.table(item)))
        : text.put(key, Flow.list(List.of(Flow.table(item))));
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

  private static boolean is(ScenarioText text, Node node, Map<String, String> item)
      throws CannotBeWritten {
    for (var key : IDENTITY) {
      var value = YamlText.find(node, key);
      var written = value.isEmpty() ? "" : Flow.text(YamlText.text(text.meant(value.get())));
      if (!written.equals(value(item, key))) {
        return false;
      }
    }
    return true;
  }
}
