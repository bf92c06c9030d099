package dev.passkeylab.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The tables of the page on scenario files, as the schema gives them.
final class SchemaTables {

  private static final int MOST_WORDS = 12;
  private static final int MOST_BRIEF = 4;

  private final JsonNode schema;

  SchemaTables(String schema) {
    this.schema = new JsonMapper().readTree(schema);
  }

  /// {@return the keys of a table of the schema, one a row: its name, what it may be, what it says}
  String table(String heading, String pointer) {
    var rows = new ArrayList<String>();
    rows.add("| %s | value | |".formatted(heading));
    rows.add("|---|---|---|");
    schema
        .at(pointer)
        .path("properties")
        .forEachEntry((name, value) ->
            rows.add("| `%s` | %s | %s |".formatted(name, values(value), description(value))));
    return String.join("\n", rows) + "\n";
  }

  private String description(JsonNode value) {
    var text = value.path("description").asString("");
    return text.isEmpty() && value.has("$ref") ? description(referred(value)) : text;
  }

  private JsonNode referred(JsonNode value) {
    return schema.at(value.path("$ref").asString().substring(1));
  }

  /// {@return what a value may be, in a few words}
  private String values(JsonNode value) {
    if (value.has("$ref")) {
      return reference(value);
    }
    if (value.has("allOf")) {
      return values(value.path("allOf").get(0));
    }
    if (value.has("anyOf")) {
      return value
          .path("anyOf")
          .valueStream()
          .map(this::values)
          .filter(it -> !it.isEmpty())
          .distinct()
          .collect(Collectors.joining(" or "));
    }
    if (value.has("enum") || value.has("const")) {
      return words(value);
    }
    if (types(value).contains("array")) {
      var items = values(value.path("items"));
      return "`[` " + items + ", … `]`";
    }
    if (value.has("properties")) {
      return "`{ "
          + value
              .path("properties")
              .propertyStream()
              .map(it -> it.getKey() + brief(it.getValue()))
              .collect(Collectors.joining(", "))
          + " }`";
    }
    if (value.path("additionalProperties").isObject()) {
      var key = value.has("propertyNames") ? values(value.path("propertyNames")) : "*name*";
      return "`{` " + key + ": " + values(value.path("additionalProperties")) + ", … `}`";
    }
    return plain(types(value));
  }

  /// {@return the few words that a member of a table may be}
  private static String brief(JsonNode value) {
    var list = value.has("anyOf") ? value.path("anyOf").get(0) : value;
    int words = list.path("enum").size();
    return words == 0 || words > MOST_BRIEF
        ? ""
        : ": "
            + list.path("enum")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.joining("/"));
  }

  /// What has a definition of its own has a list or table of its own, too.
  private String reference(JsonNode value) {
    var name = value.path("$ref").asString().replaceFirst(".*/", "");
    if (name.equals("variable")) {
      return "";
    }
    var definition = referred(value);
    return definition.has("enum") && definition.path("enum").size() <= MOST_WORDS
        ? words(definition)
        : "*" + name + "*";
  }

  private static String words(JsonNode value) {
    var words =
        value.has("const")
            ? List.of(value.path("const"))
            : value.path("enum").valueStream().toList();
    return words.stream()
        .map(JsonNode::asString)
        .filter(it -> !it.startsWith("$"))
        .map(it -> "`" + it + "`")
        .collect(Collectors.joining(", "));
  }

  private static List<String> types(JsonNode value) {
    var type = value.path("type");
    return type.isArray()
        ? type.valueStream().map(JsonNode::asString).toList()
        : List.of(type.asString(""));
  }

  private static String plain(List<String> types) {
    return switch (types.getFirst()) {
      case "boolean" -> "`true`, `false`";
      case "integer", "number" -> "number";
      case "object" -> "`{ … }`";
      case "null" -> "";
      default -> "text";
    };
  }

  /// {@return the words of a definition, one after the other}
  String list(String definition) {
    return words(schema.at("/definitions/" + definition)) + "\n";
  }
}
