package dev.passkeylab.lab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Finds the values under `expect` in a scenario's text, and what each could be changed into.
final class WantedValues {

  private final List<Value> values = new ArrayList<>();

  private WantedValues() {}

  /// A wanted value.
  ///
  /// @param path its keys, from `expect` on
  record Value(Place place, String path, String text) {

    /// {@return values that are not wanted and that the format allows in its place}
    List<String> others() {
      var key = path.substring(path.lastIndexOf('.') + 1);
      if (text.startsWith("$")) {
        return List.of(); // what it stands for is another in every variation
      }
      if (path.startsWith("trace") || path.startsWith("never")) {
        // The opposite of `trace: [x]` is an event that did not happen, and that of `never: [x]`
        // one that did.
        return List.of(path.startsWith("never") ? "prompt.opened" : "tamper.missed");
      }
      if (path.startsWith("count.")) {
        return List.of(more());
      }
      if (path.startsWith("elapsed")) {
        return List.of(key.equals("less-than") ? "0s" : "9999h");
      }
      return switch (text) {
        case "0" -> List.of("1");
        case "1" -> List.of(path.startsWith("flags") ? "0" : "2");
        case "true" -> List.of("false");
        case "false" -> List.of("true");
        default -> allowed(key).stream().filter(Predicate.not(text::equals)).toList();
      };
    }

    private List<String> allowed(String key) {
      return switch (key) {
        case "verdict" -> ExpectReader.VERDICTS;
        case "rejected" -> Vocabulary.CHECKS;
        case "second-opinion" -> List.of("disagrees", "cannot-judge");
        case "because" -> ShownReader.REASONS;
        case "wording" -> ShownReader.WORDINGS;
        case "signal" -> Vocabulary.ERRORS;
        case "create", "get" ->
            path.startsWith("promise") ? ExpectReader.PROMISES : Vocabulary.ERRORS;
        case "cause" -> Vocabulary.CAUSES;
        case "ctap" -> Vocabulary.CTAP;
        case "empty-because" -> Vocabulary.EMPTY_BECAUSE;
        case "counter" -> text.matches("[a-z]+") ? ExpectReader.CHANGES : List.of(more());
        case "aaguid" -> List.of("00000000-0000-0000-0000-000000000001");
        case "status" -> List.of("418");
        case "path" -> List.of("/elsewhere");
        case "algorithm" -> Vocabulary.ALGORITHMS;
        case "attachment" -> Vocabulary.ATTACHMENTS;
        case "transports" -> List.of("ble", "smart-card");
        case "prompt" -> Vocabulary.PROMPTS;
        case "page" -> List.of(text + "x", "https://example.test/elsewhere");
        case "signed-in" ->
            List.of(text.equals("nobody") ? "ada@example.test" : "nobody", text + "x");
        default ->
            path.startsWith("checks")
                ? Vocabulary.RESULTS
                : List.of(text.matches("[0-9]+") ? more() : text + "x");
      };
    }

    private String more() {
      return Long.toString(Long.parseLong(text) + 1);
    }

    /// {@return the text of the file with another value in this one's place}
    String with(String file, String other) {
      var lines = new ArrayList<>(file.lines().toList());
      var line = lines.get(place.line() - 1);
      boolean quoted = "'\"".indexOf(line.charAt(place.column() - 1)) >= 0;
      int at = quoted ? place.column() : place.column() - 1;
      var before = line.substring(0, at);
      var after = line.substring(at + text.length());
      assert line.substring(at).startsWith(text);
      lines.set(place.line() - 1, before + other + after);
      return String.join("\n", lines) + "\n";
    }
  }

  static List<Value> in(String file) {
    var found = new WantedValues();
    var root = YamlTree.read("file", file, new Problems("file")).orElseThrow();
    if (root instanceof Node.Table table
        && table.member("steps").orElseThrow().value() instanceof Node.Items steps) {
      for (var step : steps.items()) {
        if (step instanceof Node.Table it && it.member("expect").isPresent()) {
          found.collect(it.member("expect").get().value(), "");
        }
      }
    }
    return found.values;
  }

  private void collect(Node node, String path) {
    switch (node) {
      case Node.Scalar scalar -> values.add(new Value(scalar.place(), path, scalar.text()));
      case Node.Items list -> list.items().forEach(item -> collect(item, path));
      case Node.Table table ->
          table
              .members()
              .forEach(
                  it -> collect(it.value(), path.isEmpty() ? it.key() : path + "." + it.key()));
    }
  }
}
