package dev.passkeylab.desktop.trace;

import dev.passkeylab.desktop.look.Sizes;
import dev.passkeylab.lab.trace.CeremonySpan;
import dev.passkeylab.lab.trace.Entry;
import java.util.Locale;
import java.util.Optional;

/// A row of the list. There may be very many: what they say is put into words when they are drawn.
sealed interface TraceRow {

  /// {@return where it belongs among the others: greater than those of all rows above it}
  long place();

  /// {@return the entry that it leads to, where it does}
  Optional<Entry> leadsTo();

  /// Something that happened.
  record Happened(Entry entry, RowTimes times, Verdict verdict) implements TraceRow {

    int seq() {
      return entry.seq();
    }

    /// {@return when, as people read it}
    String time() {
      return times.of(entry.at());
    }

    /// {@return who told whom}
    String between() {
      return TraceRows.between(entry);
    }

    /// {@return the size of what passed, or empty}
    String payload() {
      var payload = entry.event().payload();
      return payload == null ? "" : Sizes.of(payload.bytes().length());
    }

    /// {@return the row as it is read aloud}
    String spoken() {
      return "%d, %s, %s, %s %s"
          .formatted(seq(), between(), entry.event().summary(), payload(), verdict.word());
    }

    /// {@return whether it has `words` somewhere: in what it says, its name or its verdict}
    boolean has(String words) {
      var text = between() + " " + entry.event().summary() + " " + entry.event().name().id();
      return (text + " " + verdict.word()).toLowerCase(Locale.ROOT).contains(words);
    }

    @Override
    public long place() {
      return 2L * seq() + 1;
    }

    @Override
    public Optional<Entry> leadsTo() {
      return Optional.of(entry);
    }
  }

  /// A ceremony as a whole.
  record Ceremony(CeremonySpan span, Verdict verdict) implements TraceRow {

    /// {@return where its entries are}
    String where() {
      var entries = span.entries();
      int last = entries.getLast().seq();
      return "#%d to %s".formatted(entries.getFirst().seq(), span.pending() ? "now" : "#" + last);
    }

    /// {@return the row as it is read aloud}
    String spoken() {
      var outcome = span.outcome().event().summary();
      return "%s, %s, %s %s".formatted(span.title(), where(), outcome, verdict.word());
    }

    /// {@return whether it has `words` somewhere}
    boolean has(String words) {
      return spoken().toLowerCase(Locale.ROOT).contains(words);
    }

    @Override
    public long place() {
      return 2L * span.entries().getFirst().seq();
    }

    @Override
    public Optional<Entry> leadsTo() {
      return Optional.of(span.outcome());
    }
  }

  /// The heading of a ceremony, over its entries, which can be folded away.
  ///
  /// @param first the number of the first entry that it stands over
  record Heading(Ceremony ceremony, int first, boolean folded) implements TraceRow {

    /// {@return what is said beside the title}
    String words() {
      var outcome = ceremony.span().outcome().event().summary();
      boolean said = outcome.equals("verdict: " + ceremony.verdict().word());
      int count = ceremony.span().entries().size();
      var entries = count == 1 ? "1 entry" : count + " entries";
      return ceremony.where() + " · " + entries + (said ? "" : " · " + outcome);
    }

    /// {@return the row as it is read aloud}
    String spoken() {
      return ceremony.spoken() + (folded ? ", folded" : ", unfolded");
    }

    @Override
    public long place() {
      return 2L * first;
    }

    @Override
    public Optional<Entry> leadsTo() {
      return ceremony.leadsTo();
    }
  }

  /// Where the run stands: the last row.
  record Standing(String time, String words) implements TraceRow {

    @Override
    public long place() {
      return Long.MAX_VALUE;
    }

    @Override
    public Optional<Entry> leadsTo() {
      return Optional.empty();
    }
  }
}
