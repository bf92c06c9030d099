package dev.passkeylab.desktop.toolbar;

import java.util.List;
import java.util.stream.Stream;

/// A menu: commands that belong together. Every command says which it is in.
public enum Group {
  FILE("File"),
  RUN("Run"),
  VIEW("View"),
  GO("Go"),
  HELP("Help");

  private final String word;

  Group(String word) {
    this.word = word;
  }

  /// {@return its name in the menu}
  public String word() {
    return word;
  }

  /// {@return its commands, in the order of the table}
  public List<Command> commands() {
    return Stream.of(Command.values()).filter(it -> it.group() == this).toList();
  }
}
