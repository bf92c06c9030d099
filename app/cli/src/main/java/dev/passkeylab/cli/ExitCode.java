package dev.passkeylab.cli;

/// The exit codes of every command.
final class ExitCode {

  /// All is well.
  static final int FINE = 0;

  /// The input was understood, and something about it is not as it should be.
  static final int FAILED = 1;

  /// The input or the command line is wrong.
  static final int INVALID = 2;

  /// A bug of ours.
  static final int BUG = 3;

  private ExitCode() {}
}
