package dev.passkeylab.lab.report;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Lanes;
import dev.passkeylab.lab.trace.Party;
import java.util.ArrayList;
import java.util.List;

/// Draws a part of a trace as a sequence diagram in text: a column a party, a row an entry.
public final class SequenceText {

  private static final int GAP = 2;

  private final List<Entry> entries;
  private final List<Party> lanes;

  private SequenceText(List<Entry> entries) {
    this.entries = entries;
    this.lanes = Lanes.of(entries);
  }

  /// {@return the rows of the newest entries, beneath a row with the names of the parties}
  ///
  /// @param most how many entries are drawn; a row says how many are left out
  public static List<String> rows(List<Entry> entries, int most) {
    int left = Math.max(0, entries.size() - most);
    var rows = new ArrayList<String>();
    if (entries.isEmpty()) {
      rows.add("(nothing happened)");
      return rows;
    }
    var diagram = new SequenceText(entries.subList(left, entries.size()));
    rows.add(diagram.head());
    if (left > 0) {
      rows.add("  … " + left + (left == 1 ? " entry" : " entries") + " before");
    }
    diagram.entries.forEach(entry -> rows.add(diagram.row(entry)));
    return rows;
  }

  private String head() {
    var row = new StringBuilder(" ".repeat(margin()));
    lanes.forEach(lane -> row.append(lane.name()).append(" ".repeat(GAP)));
    return row.toString().stripTrailing();
  }

  private String row(Entry entry) {
    int from = centre(entry.from());
    int to = centre(entry.to());
    var row = new StringBuilder();
    for (int column = 0; column < width(); column++) {
      row.append(glyph(column, Math.min(from, to), Math.max(from, to)));
    }
    if (from == to) {
      row.setCharAt(from, '●');
    } else {
      row.setCharAt(from, from < to ? '├' : '┤');
      row.setCharAt(to, from < to ? '▶' : '◀');
    }
    return "%5d %s  %s %s"
        .formatted(
            entry.seq(), time(entry), row, entry.event().name().id() + ": " + oneLine(entry));
  }

  private char glyph(int column, int left, int right) {
    boolean onArrow = column >= left && column <= right;
    boolean onLane = lanes.stream().anyMatch(lane -> centre(lane) == column);
    return onArrow ? '─' : onLane ? '·' : ' ';
  }

  private String time(Entry entry) {
    return Elapsed.between(entries.getFirst(), entry);
  }

  private int margin() {
    return "%5d %s  ".formatted(0, time(entries.getFirst())).length();
  }

  private static String oneLine(Entry entry) {
    return entry.event().summary().replaceAll("\\s+", " ");
  }

  private int centre(Party party) {
    int start = 0;
    for (var lane : lanes) {
      if (lane.equals(party)) {
        break;
      }
      start += lane.name().length() + GAP;
    }
    return start + party.name().length() / 2;
  }

  private int width() {
    return lanes.stream().mapToInt(lane -> lane.name().length() + GAP).sum();
  }
}
