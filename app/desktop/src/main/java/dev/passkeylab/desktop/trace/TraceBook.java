package dev.passkeylab.desktop.trace;

import dev.passkeylab.lab.trace.Ceremonies;
import dev.passkeylab.lab.trace.CeremonySpan;
import dev.passkeylab.lab.trace.ClientEvent;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.EventName;
import dev.passkeylab.lab.trace.Lanes;
import dev.passkeylab.lab.trace.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// All that is known of the trace of one run, kept up as it grows: what is new costs, what was
/// there before does not.
final class TraceBook {

  private final boolean virtual;
  private final List<TraceRow.Happened> rows = new ArrayList<>();
  private final List<TraceRow.Happened> readRows = Collections.unmodifiableList(rows);
  private final Map<ClientEvent.Call, List<Integer>> calls = new EnumMap<>(ClientEvent.Call.class);
  private final Map<String, TraceRow.Ceremony> ceremonyRows = new HashMap<>();
  private Ceremonies ceremonies = new Ceremonies();
  private Lanes lanes = new Lanes();
  private StripBins bins = new StripBins();
  private RowTimes times = RowTimes.WALL;
  private int age;

  /// @param virtual whether its times are told since its start
  TraceBook(boolean virtual) {
    this.virtual = virtual;
  }

  /// {@return a row an entry, in order}
  List<TraceRow.Happened> rows() {
    return readRows;
  }

  StripBins bins() {
    return bins;
  }

  List<Party> parties() {
    return lanes.parties();
  }

  /// {@return which trace it is: another number once it did not grow, but began anew}
  int age() {
    return age;
  }

  /// {@return whether time went on in it, as far as times are written}
  boolean timePassed() {
    return !rows.isEmpty() && !rows.getFirst().time().equals(rows.getLast().time());
  }

  /// {@return the number of the first entry, or 1}
  int first() {
    return rows.isEmpty() ? 1 : rows.getFirst().seq();
  }

  /// {@return the number of the last entry, or 0}
  int last() {
    return rows.isEmpty() ? 0 : rows.getLast().seq();
  }

  /// {@return the row of the entry numbered `seq`, where it is kept}
  Optional<TraceRow.Happened> row(int seq) {
    int index = seq - first();
    return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
  }

  /// {@return what one looks for first in a run that went wrong: the first rejected response}
  Optional<Entry> firstRefusal() {
    return rows.stream()
        .map(TraceRow.Happened::entry)
        .filter(it -> it.event().name() == EventName.RP_REJECTED)
        .findFirst();
  }

  /// {@return the next entry where something went wrong, as it may have been meant to: the other
  /// way round behind the last, and none where nothing did}
  ///
  /// @param from the number of the entry that is looked at, or 0
  /// @param by 1 for what is after it, -1 for what is before
  Optional<Entry> problem(int from, int by) {
    int count = rows.size();
    int start = from == 0 ? Math.min(0, -by) : from - first();
    for (int i = 1; i <= count; i++) {
      var row = rows.get(Math.floorMod(start + i * by, count));
      if (row.verdict().isRefusal() || row.verdict().isOdd()) {
        return Optional.of(row.entry());
      }
    }
    return Optional.empty();
  }

  /// {@return the ceremonies, each as a row}
  List<TraceRow.Ceremony> ceremonies() {
    return ceremonies.spans().stream().map(this::row).toList();
  }

  /// {@return the ceremony of an entry, where it belongs to one}
  Optional<TraceRow.Ceremony> ceremony(Entry entry) {
    return ceremonies.of(entry).map(this::row);
  }

  private TraceRow.Ceremony row(CeremonySpan span) {
    var known = ceremonyRows.get(span.id());
    if (known == null || known.span() != span) {
      known = TraceRows.of(span);
      ceremonyRows.put(span.id(), known);
    }
    return known;
  }

  /// Takes a whole trace; where it is the one that is known, grown, only what is new.
  ///
  /// @return the numbers of the entries of which there is something new
  TreeSet<Integer> become(List<? extends Entry> trace) {
    int known = rows.size();
    boolean grown =
        known <= trace.size()
            && (known == 0
                || trace.getFirst() == rows.getFirst().entry()
                    && trace.get(known - 1) == rows.getLast().entry());
    if (!grown) {
      clear();
    }
    return append(trace.subList(rows.size(), trace.size()));
  }

  /// Takes the next entries.
  ///
  /// @return the numbers of the entries of which there is something new
  TreeSet<Integer> append(List<? extends Entry> entries) {
    var changed = new TreeSet<Integer>();
    for (var entry : entries) {
      append(entry, changed);
    }
    return changed;
  }

  private void append(Entry entry, TreeSet<Integer> changed) {
    if (rows.isEmpty() && virtual) {
      times = new RowTimes(entry.at());
    }
    var row = TraceRows.of(entry, times);
    rows.add(row);
    lanes.add(entry);
    changed.add(ceremonies.add(entry));
    changed.add(entry.seq());
    switch (entry.event()) {
      case ClientEvent.Called called -> calls(called.call()).add(entry.seq());
      case ClientEvent.Resolved resolved -> settle(resolved.call(), changed);
      case ClientEvent.Rejected rejected -> settle(rejected.call(), changed);
      default -> {} // no other event opens or settles a promise
    }
    bins.add(row);
  }

  private List<Integer> calls(ClientEvent.Call call) {
    return calls.computeIfAbsent(call, _ -> new ArrayList<>());
  }

  private void settle(ClientEvent.Call call, TreeSet<Integer> changed) {
    for (int seq : calls(call)) {
      row(seq)
          .ifPresent(row -> {
            var settled = new TraceRow.Happened(row.entry(), row.times(), Verdict.NONE);
            rows.set(seq - first(), settled);
            changed.add(seq);
          });
    }
    calls(call).clear();
  }

  /// Lets go of the oldest entries.
  void dropFirst(int count) {
    rows.subList(0, count).clear();
    bins.forget(first());
    ceremonies.forget(first());
  }

  /// Begins anew.
  void clear() {
    age++;
    rows.clear();
    calls.clear();
    ceremonyRows.clear();
    ceremonies = new Ceremonies();
    lanes = new Lanes();
    bins = new StripBins();
    times = RowTimes.WALL;
  }
}
