package dev.passkeylab.desktop.trace;

import dev.passkeylab.lab.trace.CeremonySpan;
import dev.passkeylab.lab.trace.Entry;
import java.util.Locale;

/// A row of the list.
sealed interface TraceRow {

  /// Something that happened.
  ///
  /// @param time as people read it: since the start of a staged run, on the wall in a live one
  /// @param between who told whom
  /// @param payload the size of what passed, or empty
  record Happened(Entry entry, String time, String between, String payload, Verdict verdict)
      implements TraceRow {

    /// {@return the row as it is read aloud}
    String spoken() {
      return "%d, %s, %s, %s %s"
          .formatted(entry.seq(), between, entry.event().summary(), payload, verdict.word());
    }

    /// {@return whether it has `words` somewhere: in what it says, its name or its verdict}
    boolean has(String words) {
      var text = between + " " + entry.event().summary() + " " + entry.event().name().id();
      return (text + " " + verdict.word()).toLowerCase(Locale.ROOT).contains(words);
    }
  }

  /// A ceremony as a whole.
  record Ceremony(CeremonySpan span, Verdict verdict) implements TraceRow {

    /// {@return where its entries are}
    String place() {
      var entries = span.entries();
      return "#%d to #%d".formatted(entries.getFirst().seq(), entries.getLast().seq());
    }

    /// {@return the row as it is read aloud}
    String spoken() {
      var outcome = span.outcome().event().summary();
      return "%s, %s, %s %s".formatted(span.title(), place(), outcome, verdict.word());
    }

    /// {@return whether it has `words` somewhere}
    boolean has(String words) {
      return spoken().toLowerCase(Locale.ROOT).contains(words);
    }
  }

  /// Where the run stands: the last row.
  record Standing(String time, String words) implements TraceRow {}
}
