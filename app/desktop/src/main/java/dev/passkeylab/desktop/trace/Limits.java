package dev.passkeylab.desktop.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What is wanted of a trace: the entries of a part of it that have some words.
///
/// @param words in lower case; empty for all
record Limits(String words, StripWindow window) {

  static final Limits NONE = new Limits("", StripWindow.WHOLE);

  boolean allow(TraceRow.Happened row) {
    return window.has(row.seq()) && (words.isEmpty() || row.has(words));
  }

  boolean allow(TraceRow.Ceremony row) {
    return row.span().entries().stream().anyMatch(it -> window.has(it.seq()))
        && (words.isEmpty() || row.has(words));
  }

  /// {@return the rows that it allows; fewer once it is `over`}
  List<TraceRow.Happened> of(List<TraceRow.Happened> rows, BooleanSupplier over) {
    var allowed = new ArrayList<TraceRow.Happened>();
    for (int i = 0; i < rows.size(); i++) {
      if ((i & 1023) == 0 && over.getAsBoolean()) {
        break;
      }
      if (allow(rows.get(i))) {
        allowed.add(rows.get(i));
      }
    }
    return allowed;
  }

  /// {@return that so many are hidden, and by what; empty for none}
  String tell(int hidden) {
    return hidden == 0 || isNone() ? "" : "%,d hidden by %s".formatted(hidden, names());
  }

  /// {@return what hides rows, in words; empty where nothing does}
  String names() {
    var strip = window.isWhole() ? "" : "strip";
    var filter = words.isEmpty() ? "" : "filter";
    if (isNone()) {
      return "";
    }
    boolean both = !strip.isEmpty() && !filter.isEmpty();
    return both ? "strip and filter" : "the " + strip + filter;
  }

  /// {@return whether it allows every row}
  boolean isNone() {
    return window.isWhole() && words.isEmpty();
  }
}
