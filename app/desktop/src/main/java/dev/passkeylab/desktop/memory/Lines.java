package dev.passkeylab.desktop.memory;

import dev.passkeylab.desktop.look.Theme;
import dev.passkeylab.desktop.trace.TraceView;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is remembered as lines of a Java properties file: `theme=DARK`.
final class Lines {

  private static final String DIVIDER = "divider.";

  private Lines() {}

  static String write(Remembered remembered) {
    var lines = new TreeMap<String, String>();
    lines.put("theme", remembered.theme().name());
    lines.put("view", remembered.view().name());
    lines.put("toured", Boolean.toString(remembered.toured()));
    remembered.folder().ifPresent(it -> lines.put("folder", it));
    remembered.frame().ifPresent(it -> lines.put("window", write(it)));
    remembered.dividers().forEach((name, at) -> lines.put(DIVIDER + name, Double.toString(at)));
    return lines.entrySet().stream()
        .map(line -> line.getKey() + "=" + escape(line.getValue()) + "\n")
        .collect(Collectors.joining("", "# What Passkey Lab's window remembers.\n", ""));
  }

  private static String write(Frame frame) {
    return "%s %s %s %s %s"
        .formatted(frame.x(), frame.y(), frame.width(), frame.height(), frame.maximised());
  }

  /// A backslash, a line break, or a space at the beginning would not come back as it was.
  private static String escape(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replaceFirst("^ ", "\\\\ ");
  }

  /// {@return what `text` says; what it does not say is as before the first start}
  ///
  /// @throws IllegalArgumentException when a line of it cannot be meant so
  static Remembered read(String text) {
    var lines = lines(text);
    var none = Remembered.NOTHING;
    return new Remembered(
        get(lines, "theme", Theme.Choice::valueOf).orElse(none.theme()),
        get(lines, "view", TraceView::valueOf).orElse(none.view()),
        get(lines, "folder", it -> it),
        get(lines, "toured", Lines::truth).orElse(none.toured()),
        get(lines, "window", Lines::frame),
        dividers(lines));
  }

  private static Map<String, Double> dividers(Properties lines) {
    return lines.stringPropertyNames().stream()
        .filter(it -> it.startsWith(DIVIDER))
        .collect(
            Collectors.toMap(
                it -> it.substring(DIVIDER.length()),
                it -> get(lines, it, Lines::share).orElseThrow()));
  }

  private static Properties lines(String text) {
    var lines = new Properties();
    try {
      lines.load(new StringReader(text));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
    return lines;
  }

  private static <T> Optional<T> get(Properties lines, String name, Function<String, T> reading) {
    return Optional.ofNullable(lines.getProperty(name)).map(reading);
  }

  private static boolean truth(String word) {
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static double share(String word) {
    double share = Double.parseDouble(word);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(word);
    }
    return share;
  }

  private static Frame frame(String words) {
    var parts = words.split(" ");
    if (parts.length != 5) {
      throw new IllegalArgumentException(words);
    }
    var numbers = Arrays.stream(parts, 0, 4).mapToDouble(Double::parseDouble).toArray();
    if (!Arrays.stream(numbers).allMatch(Double::isFinite) || numbers[2] <= 0 || numbers[3] <= 0) {
      throw new IllegalArgumentException(words);
    }
    return new Frame(numbers[0], numbers[1], numbers[2], numbers[3], truth(parts[4]));
  }
}
