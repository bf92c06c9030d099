package dev.passkeylab.cli;

/// Text for a terminal.
final class PlainText {

  private PlainText() {}

  /// {@return the text without anything that a terminal would obey: hostile input must not move the
  /// cursor or turn the line around}
  static String of(String text) {
    var plain = new StringBuilder(text.length());
    text.chars()
        .forEach(c -> {
          boolean obeyed = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
          plain.append(obeyed ? "\\u%04x".formatted(c) : String.valueOf((char) c));
        });
    return plain.toString();
  }
}
