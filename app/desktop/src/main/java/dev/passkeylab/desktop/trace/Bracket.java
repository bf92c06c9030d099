package dev.passkeylab.desktop.trace;

import dev.passkeylab.lab.trace.Entry;

/// How a row stands in the bracket of a ceremony.
enum Bracket {
  /// Beside it.
  NONE,
  /// The first of several of its entries.
  BEGINS,
  /// An entry between the first and the last.
  GOES_ON,
  /// No entry of it, but it goes on afterwards.
  PASSES,
  /// The last of its entries.
  ENDS,
  /// The only one.
  ALONE;

  private static final int FAR = 40;

  /// {@return how the row of `entry` stands}
  static Bracket of(TraceBook book, Entry entry) {
    var own = book.ceremony(entry);
    if (own.isEmpty()) {
      return passing(book, entry);
    }
    var entries = own.get().span().entries();
    boolean first = entries.getFirst().seq() == entry.seq();
    boolean last = entries.getLast().seq() == entry.seq() && !own.get().span().pending();
    if (first) {
      return last ? ALONE : BEGINS;
    }
    return last ? ENDS : GOES_ON;
  }

  /// Looks back for the ceremony that this entry may be in the middle of: not for ever.
  private static Bracket passing(TraceBook book, Entry entry) {
    for (int seq = entry.seq() - 1; seq >= Math.max(book.first(), entry.seq() - FAR); seq--) {
      var before = book.row(seq).flatMap(it -> book.ceremony(it.entry()));
      if (before.isPresent()) {
        var span = before.get().span();
        boolean open = span.pending() || span.entries().getLast().seq() > entry.seq();
        return open ? PASSES : NONE;
      }
    }
    return NONE;
  }
}
