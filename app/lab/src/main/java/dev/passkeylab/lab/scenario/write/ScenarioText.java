package dev.passkeylab.lab.scenario.write;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// The text of a scenario file in one of its variations: where a variable stands for a value, that
/// is replaced in the variation's row.
///
/// @param variation empty where the file has none
record ScenarioText(YamlText yaml, Optional<String> variation) {

  private static final String MARK = "$";

  /// {@return the value at a top key of the file}
  Optional<Node> find(String key) {
    return YamlText.find(yaml.root(), key);
  }

  /// {@return the same variation of another text}
  ScenarioText with(YamlText other) {
    return new ScenarioText(other, variation);
  }

  /// {@return the text with this value at a top key, whether or not there was one}
  ScenarioText put(String key, String value) throws CannotBeWritten {
    var there = find(key);
    return there.isPresent()
        ? replace(there.get(), value)
        : with(yaml.add(yaml.root(), key, value));
  }

  /// {@return the text with another value, or with another value of the variable that is there}
  ScenarioText replace(Node node, String value) throws CannotBeWritten {
    return with(yaml.replace(meant(node), value));
  }

  /// {@return the text with these values in a table, whether or not there were some}
  ///
  /// @param table finds it
  ScenarioText putAll(Function<ScenarioText, MappingNode> table, Map<String, String> values)
      throws CannotBeWritten {
    var now = this;
    for (var value : values.entrySet()) {
      var in = table.apply(now);
      var there = YamlText.find(in, value.getKey());
      now =
          there.isPresent()
              ? now.replace(there.get(), value.getValue())
              : with(now.yaml.add(in, value.getKey(), value.getValue()));
    }
    return now;
  }

  /// {@return the text that a single value stands for}
  String said(Node node) throws CannotBeWritten {
    var meant = meant(node);
    var text = YamlText.text(meant);
    return isPlain(meant) && text.startsWith(MARK + MARK) ? text.substring(MARK.length()) : text;
  }

  private static boolean isVariable(Node node) {
    var text = YamlText.text(node);
    return isPlain(node) && text.startsWith(MARK) && !text.startsWith(MARK + MARK);
  }

  private static boolean isPlain(Node node) {
    return node instanceof ScalarNode scalar && scalar.isPlain();
  }

  /// {@return the node, or what the variable that it is stands for}
  Node meant(Node node) throws CannotBeWritten {
    var name = YamlText.text(node);
    if (!isVariable(node) || variation.isEmpty()) {
      return node;
    }
    return find("with")
        .flatMap(it -> YamlText.find(it, variation.get()))
        .flatMap(it -> YamlText.find(it, name.substring(MARK.length())))
        .orElseThrow(() -> new CannotBeWritten(name + " has no value in " + variation.get()));
  }
}
