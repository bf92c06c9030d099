package dev.passkeylab.desktop.session;

/// Something that a command has to say: that an act did not fit, that a step failed, or that we
/// made a mistake.
public sealed interface Notice {

  /// {@return one line for people}
  String text();

  /// What was asked for does not fit the moment; nothing has happened.
  record Refused(String text) implements Notice {}

  /// A step of the scenario did not come out as wanted.
  record Failed(String text) implements Notice {}

  /// The relying party refused what the person has just done.
  ///
  /// @param seq number of the entry that holds the verdict
  record Rejected(String text, int seq) implements Notice {}

  /// The lab itself is at fault.
  ///
  /// @param report the whole story, for an issue
  record Bug(String text, String report) implements Notice {}
}
