package dev.passkeylab.desktop.scenarios;

import java.util.List;

/// How far a run of several files is.
///
/// @param left the files that are still to come, the one that is played first
/// @param all how many there were
record Progress(List<FileRow> left, int all) {

  static final Progress IDLE = new Progress(List.of(), 0);

  Progress {
    left = List.copyOf(left);
  }

  boolean running() {
    return !left.isEmpty();
  }

  int done() {
    return all - left.size();
  }

  Progress next() {
    return new Progress(left.subList(1, left.size()), all);
  }
}
