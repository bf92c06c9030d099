package dev.passkeylab.desktop.trace;

import dev.passkeylab.lab.trace.Entry;

/// A row of the list.
sealed interface TraceRow {

  /// Something that happened.
  ///
  /// @param time since the start of the run, as people read it
  /// @param between who told whom
  /// @param payload the size of what passed, or empty
  record Happened(Entry entry, String time, String between, String payload, Verdict verdict)
      implements TraceRow {}

  /// Where the run stands: the last row.
  record Standing(String time, String words) implements TraceRow {}
}
