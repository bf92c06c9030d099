package dev.passkeylab.desktop.trace;

import dev.passkeylab.lab.trace.Entry;

/// A row of the list.
sealed interface TraceRow {

  /// Something that happened.
  ///
  /// @param time as people read it: since the start of a staged run, on the wall in a live one
  /// @param between who told whom
  /// @param payload the size of what passed, or empty
  record Happened(Entry entry, String time, String between, String payload, Verdict verdict)
      implements TraceRow {}

  /// Where the run stands: the last row.
  record Standing(String time, String words) implements TraceRow {}
}
