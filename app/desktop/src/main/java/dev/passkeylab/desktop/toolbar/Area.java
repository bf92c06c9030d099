package dev.passkeylab.desktop.toolbar;

import dev.passkeylab.desktop.look.Icon;

/// What the window is about: a run, or the files that runs are written in.
public enum Area {
  LAB("Lab", Icon.FLASK),
  SCENARIOS("Scenarios", Icon.SCRIPT);

  private final String word;
  private final Icon icon;

  Area(String word, Icon icon) {
    this.word = word;
    this.icon = icon;
  }

  /// {@return its name on the switch}
  public String word() {
    return word;
  }

  /// {@return its picture, where there is no room for the name}
  Icon icon() {
    return icon;
  }
}
