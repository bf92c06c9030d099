package dev.passkeylab.desktop.live;

import dev.passkeylab.lab.trace.Entry;
import java.nio.file.Path;
import java.util.List;

/// Whether a trace was opened.
public sealed interface OpenedState {

  /// None was yet.
  record Nothing() implements OpenedState {}

  /// It is being read.
  ///
  /// @param entries how many were read so far
  record Reading(Path file, int entries) implements OpenedState {}

  /// It was read.
  record Open(Path file, Recorded recorded) implements OpenedState {

    /// {@return its entries}
    public List<Entry> trace() {
      return recorded.trace();
    }
  }
}
