package dev.passkeylab.desktop.toolbar;

/// What the window is about: a run, or the files that runs are written in.
public enum Area {
  LAB("Lab"),
  SCENARIOS("Scenarios");

  private final String word;

  Area(String word) {
    this.word = word;
  }

  /// {@return its name on the switch}
  public String word() {
    return word;
  }
}
