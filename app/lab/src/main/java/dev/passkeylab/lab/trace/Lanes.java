package dev.passkeylab.lab.trace;

import java.util.Comparator;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;

/// The lanes of a sequence diagram: the parties that say or hear something in it, in their order.
public final class Lanes {

  private final SequencedSet<Party> parties =
      new TreeSet<>(Comparator.comparing(Party::kind).thenComparing(Party::name));

  /// {@return the lanes of these entries}
  public static List<Party> of(List<Entry> entries) {
    var lanes = new Lanes();
    entries.forEach(lanes::add);
    return lanes.parties();
  }

  /// Makes room for an entry.
  ///
  /// @return whether that took another lane
  public boolean add(Entry entry) {
    boolean from = parties.add(entry.from());
    return parties.add(entry.to()) || from;
  }

  /// {@return the lanes, from left to right}
  public List<Party> parties() {
    return List.copyOf(parties);
  }
}
