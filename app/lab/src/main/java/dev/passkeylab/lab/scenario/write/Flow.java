package dev.passkeylab.lab.scenario.write;

import dev.passkeylab.lab.bench.Setting;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Values as YAML writes them on one line.
final class Flow {

  /// What needs no quotes wherever it stands: nothing in it could be read as anything else.
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9@._/+-]*(?:[ :][A-Za-z0-9@._/+-]+)*");

  private static final List<String> WORDS = List.of("true", "false", "null");
  private static final int FIRST_PRINTABLE = 0x20;

  private Flow() {}

  /// {@return a text, in quotes where it needs them}
  static String text(String text) {
    return PLAIN.matcher(text).matches() && !WORDS.contains(text) ? text : quoted(text);
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(it -> {
          if (it == '"' || it == '\\') {
            quoted.append('\\').appendCodePoint(it);
          } else if (it < FIRST_PRINTABLE || !Character.isDefined(it)) {
            quoted.append("\\U%08x".formatted(it));
          } else {
            quoted.appendCodePoint(it);
          }
        });
    return quoted.append('"').toString();
  }

  /// {@return the value that a thing has for a setting}
  static <T> String value(Setting<T> setting, T thing) {
    var value = setting.read(thing);
    return switch (setting.kind()) {
      case TRUTH, WORD, NUMBER, DURATION -> value.getFirst();
      case TEXT -> text(value.getFirst());
      case WORDS, TEXTS -> texts(value);
    };
  }

  /// {@return a list of texts}
  static String texts(List<String> texts) {
    return list(texts.stream().map(Flow::text).toList());
  }

  /// {@return a list of values that are written already}
  static String list(List<String> items) {
    return "[" + String.join(", ", items) + "]";
  }

  /// {@return a table of values that are written already}
  static String table(Map<String, String> members) {
    return members.isEmpty()
        ? "{}"
        : members.entrySet().stream()
            .map(it -> text(it.getKey()) + ": " + it.getValue())
            .collect(Collectors.joining(", ", "{ ", " }"));
  }
}
