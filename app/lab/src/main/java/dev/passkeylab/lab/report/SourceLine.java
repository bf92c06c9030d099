package dev.passkeylab.lab.report;

/// A line of a file, cut to what fits, with a place in it.
record SourceLine(String text) {

  private static final int LONGEST = 100;
  private static final int BEFORE = 60;

  /// {@return the line, or what is around the column where it is long}
  String shown(int column) {
    int from = from(column);
    var rest = text.replace('\t', ' ').substring(from);
    var cut = rest.length() <= LONGEST ? rest : rest.substring(0, LONGEST) + "…";
    return (from == 0 ? "" : "…") + cut;
  }

  /// {@return what stands beneath it: a mark under the column}
  String mark(int column) {
    int from = from(column);
    return " ".repeat(Math.max(0, column - 1 - from + (from == 0 ? 0 : 1))) + "^";
  }

  private int from(int column) {
    return column - 1 <= BEFORE || text.length() <= LONGEST
        ? 0
        : Math.min(column - 1 - BEFORE, text.length());
  }
}
