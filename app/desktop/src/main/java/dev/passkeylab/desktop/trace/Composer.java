package dev.passkeylab.desktop.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts the headings of ceremonies between the rows of a trace, and leaves out what is folded. What
/// it has put is not put again: it may begin in the middle.
final class Composer {

  private final Map<String, TraceRow.Heading> headings = new HashMap<>();
  private final Set<String> folded = new HashSet<>();

  /// Forgets the headings from the entry numbered `from` on.
  void forget(int from) {
    headings.values().removeIf(it -> it.first() >= from);
  }

  /// {@return the headings whose first entry is not kept any more; they are forgotten}
  List<TraceRow.Heading> lost(TraceBook book) {
    var lost = headings.values().stream().filter(it -> it.first() < book.first()).toList();
    headings.values().removeIf(it -> it.first() < book.first());
    return lost;
  }

  /// {@return the heading over another entry than before}
  TraceRow.Heading put(TraceRow.Heading heading, int first) {
    var moved = new TraceRow.Heading(heading.ceremony(), first, heading.folded());
    headings.put(heading.ceremony().span().id(), moved);
    return moved;
  }

  /// Forgets which ceremonies are folded, too.
  void clear() {
    headings.clear();
    folded.clear();
  }

  void fold(String ceremony, boolean away) {
    if (away) {
      folded.add(ceremony);
    } else {
      folded.remove(ceremony);
    }
  }

  /// {@return where the heading of a ceremony is}
  Optional<Long> heading(String ceremony) {
    return Optional.ofNullable(headings.get(ceremony)).map(TraceRow::place);
  }

  /// {@return the rows with their headings}
  List<TraceRow> compose(TraceBook book, List<TraceRow.Happened> rows) {
    var all = new ArrayList<TraceRow>(rows.size());
    for (var row : rows) {
      var ceremony = book.ceremony(row.entry());
      if (ceremony.isEmpty()) {
        all.add(row);
        continue;
      }
      var id = ceremony.get().span().id();
      if (!headings.containsKey(id)) {
        var heading = new TraceRow.Heading(ceremony.get(), row.seq(), folded.contains(id));
        headings.put(id, heading);
        all.add(heading);
      }
      if (!folded.contains(id)) {
        all.add(row);
      }
    }
    return all;
  }

  /// {@return the headings of which something has changed, as they are now}
  List<TraceRow.Heading> renewed(TraceBook book, Iterable<Integer> entries) {
    var renewed = new ArrayList<TraceRow.Heading>();
    for (int seq : entries) {
      var ceremony = book.row(seq).flatMap(it -> book.ceremony(it.entry()));
      if (ceremony.isPresent()) {
        var heading = headings.get(ceremony.get().span().id());
        if (heading != null && heading.ceremony() != ceremony.get()) {
          var now = new TraceRow.Heading(ceremony.get(), heading.first(), heading.folded());
          headings.put(ceremony.get().span().id(), now);
          renewed.add(now);
        }
      }
    }
    return renewed;
  }
}
