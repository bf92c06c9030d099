package dev.passkeylab.desktop.trace;

/// How the trace is drawn.
public enum TraceView {
  LIST("List"),
  SEQUENCE("Sequence"),
  COMPACT("Compact");

  private final String word;

  TraceView(String word) {
    this.word = word;
  }

  /// {@return the view after this one, in a circle}
  TraceView next() {
    return values()[(ordinal() + 1) % values().length];
  }

  /// {@return its name on a button}
  String word() {
    return word;
  }
}
