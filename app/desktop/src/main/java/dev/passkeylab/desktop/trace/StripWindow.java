package dev.passkeylab.desktop.trace;

/// A part of a trace: from one entry to another, both with it. One that reaches the end goes on
/// with the run.
///
/// @param from the number of its first entry
/// @param to the number of its last entry, or [#NOW]
record StripWindow(int from, int to) {

  /// The end, wherever that is by then.
  static final int NOW = Integer.MAX_VALUE;

  /// All that there is.
  static final StripWindow WHOLE = new StripWindow(0, NOW);

  /// The entries that there are.
  record Range(int first, int last) {

    int length() {
      return Math.max(0, last - first + 1);
    }
  }

  boolean has(int seq) {
    return seq >= from && seq <= to;
  }

  boolean isWhole() {
    return equals(WHOLE);
  }

  boolean isOpen() {
    return to == NOW;
  }

  /// {@return how many of the entries that there are it has}
  int length(Range all) {
    return Math.max(0, last(all) - first(all) + 1);
  }

  int first(Range all) {
    return Math.max(from, all.first());
  }

  int last(Range all) {
    return Math.min(to, all.last());
  }

  /// {@return the part from one entry to another, in whichever order}
  static StripWindow between(int one, int other, Range all) {
    int from = Math.clamp(Math.min(one, other), all.first(), Math.max(all.first(), all.last()));
    int to = Math.clamp(Math.max(one, other), all.first(), Math.max(all.first(), all.last()));
    return from <= all.first() && to >= all.last()
        ? WHOLE
        : new StripWindow(from <= all.first() ? 0 : from, to >= all.last() ? NOW : to);
  }

  /// {@return it, so many entries further, as long as before}
  StripWindow moved(int by, Range all) {
    if (isWhole()) {
      return this;
    }
    int length = length(all);
    int first = Math.clamp(first(all) + (long) by, all.first(), all.last() - length + 1);
    return between(first, first + length - 1, all);
  }

  /// {@return it with its end so many entries further}
  StripWindow stretched(int by, Range all) {
    int last = Math.clamp(last(all) + (long) by, first(all), all.last());
    return between(first(all), last, all);
  }

  /// {@return it, so many times as long, with `middle` where it was}
  StripWindow zoomed(double times, int middle, Range all) {
    int first = first(all);
    int length = length(all);
    int wanted = Math.clamp(Math.round(length * times), 1, Math.max(1, all.length()));
    if (wanted == length) {
      wanted = Math.clamp(times > 1 ? length + 1L : length - 1L, 1, Math.max(1, all.length()));
    }
    double before = Math.clamp((middle - first) / (double) Math.max(1, length - 1), 0, 1);
    long from = Math.round(middle - before * (wanted - 1));
    int begins = Math.clamp(from, all.first(), Math.max(all.first(), all.last() - wanted + 1));
    return between(begins, begins + wanted - 1, all);
  }
}
