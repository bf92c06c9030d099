package dev.passkeylab.lab.report;

/// A line of a file, cut to what fits, with a place in it.
///
/// Columns count code points. What a terminal would obey is replaced by one letter, so that the
/// mark stays beneath its place.
final class SourceLine {

  private static final int LONGEST = 100;
  private static final int BEFORE = 60;

  private final int[] letters;

  SourceLine(String text) {
    this.letters = text.codePoints().map(SourceLine::shown).toArray();
  }

  private static int shown(int letter) {
    boolean obeyed =
        Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT;
    return letter == '\t' ? ' ' : obeyed ? '\uFFFD' : letter;
  }

  /// {@return the line, or what is around the column where it is long}
  String shownAt(int column) {
    int from = from(column);
    int length = Math.min(LONGEST, letters.length - from);
    var cut = new String(letters, from, length);
    return (from == 0 ? "" : "…") + cut + (from + length < letters.length ? "…" : "");
  }

  /// {@return what stands beneath it: a mark under the column}
  String mark(int column) {
    int from = from(column);
    return " ".repeat(Math.max(0, column - 1 - from + (from == 0 ? 0 : 1))) + "^";
  }

  private int from(int column) {
    return column - 1 <= BEFORE || letters.length <= LONGEST
        ? 0
        : Math.min(column - 1 - BEFORE, letters.length);
  }
}
