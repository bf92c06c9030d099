package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.lab.scenario.ScenarioError;
import java.nio.file.Path;

/// What is wrong with a file, in words.
final class Mistakes {

  private Mistakes() {}

  /// {@return what is wrong, and what would be right}
  static String told(ScenarioError error) {
    var expected = error.expected();
    return error.message() + (expected == null ? "" : ". Expected " + expected);
  }

  /// {@return where it is, with the file where that is another one}
  static String place(ScenarioError error, Written written) {
    var place = "line " + error.line() + ", column " + error.column();
    return error.file().equals(written.file().path())
        ? place
        : place + " of " + Path.of(error.file()).getFileName();
  }

  /// {@return how many there are}
  static String count(int number) {
    return number == 1 ? "1 problem" : number + " problems";
  }
}
