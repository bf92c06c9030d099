package dev.passkeylab.lab.run;

import java.util.List;

/// Something to enter with an outcome.
///
/// @param name its name in replies
/// @param choices the values it may have; empty when it is free text
public record Field(String name, String label, Kind kind, List<String> choices) {

  /// How it is entered.
  public enum Kind {
    TEXT,
    SECRET,
    CHOICE
  }

  /// {@return free text}
  public static Field text(String name, String label) {
    return new Field(name, label, Kind.TEXT, List.of());
  }

  /// {@return text that a screen hides}
  public static Field secret(String name, String label) {
    return new Field(name, label, Kind.SECRET, List.of());
  }

  /// {@return one of several}
  public static Field choice(String name, String label, List<String> choices) {
    return new Field(name, label, Kind.CHOICE, choices);
  }
}
