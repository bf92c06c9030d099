package dev.passkeylab.desktop.trace;

/// How the trace is drawn.
public enum TraceView {
  LIST("List"),
  SEQUENCE("Sequence");

  private final String word;

  TraceView(String word) {
    this.word = word;
  }

  /// {@return its name on a button}
  String word() {
    return word;
  }
}
