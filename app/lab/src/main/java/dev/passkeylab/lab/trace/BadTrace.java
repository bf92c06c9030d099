package dev.passkeylab.lab.trace;

/// A file is no trace, or not one that can be read.
public final class BadTrace extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  /// @param line where, from 1
  /// @param what what is wrong there
  public BadTrace(int line, String what) {
    super("line " + line + ": " + what);
    this.line = line;
  }

  /// {@return the line that cannot be read, from 1}
  public int line() {
    return line;
  }
}
