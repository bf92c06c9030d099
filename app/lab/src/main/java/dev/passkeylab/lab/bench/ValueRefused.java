package dev.passkeylab.lab.bench;

/// A value that will not do; it says what would.
public final class ValueRefused extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String expected;

  /// @param expected as it goes on after “needs” and after “expected”
  ValueRefused(String expected) {
    super("needs " + expected);
    this.expected = expected;
  }

  /// {@return what it may be, for people}
  public String expected() {
    return expected;
  }
}
