package dev.passkeylab.lab.report;

import java.util.stream.Collectors;

/// Text for a terminal.
public final class PlainText {

  private PlainText() {}

  /// {@return the text without anything that a terminal would obey: hostile input must not move the
  /// cursor or turn the line around}
  public static String of(String text) {
    var plain = new StringBuilder(text.length());
    text.chars()
        .forEach(c -> {
          boolean obeyed = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
          plain.append(obeyed ? "\\u%04x".formatted(c) : String.valueOf((char) c));
        });
    return plain.toString();
  }

  /// {@return the same of a text of several lines, which stay apart}
  public static String ofLines(String text) {
    return text.lines().map(PlainText::of).collect(Collectors.joining("\n"));
  }
}
