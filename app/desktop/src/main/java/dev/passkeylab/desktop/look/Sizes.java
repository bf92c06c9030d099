package dev.passkeylab.desktop.look;

/// How many bytes something has, written the same way everywhere.
public final class Sizes {

  private Sizes() {}

  /// {@return the number with its unit, without separators: people compare it with offsets}
  public static String of(int bytes) {
    return bytes + " B";
  }
}
