package dev.passkeylab.cbor;

/// Diagnostic notation (RFC 8949 §8): CBOR as people read it, `{1: "none", -2: h'a100'}`.
public final class Edn {

  private Edn() {}

  /// {@return the item on one line}
  public static String print(CborItem item) {
    return new EdnPrinter(Integer.MAX_VALUE, false).print(item);
  }

  /// {@return the item over several lines, two spaces a level; empty containers stay on one}
  public static String indented(CborItem item) {
    return new EdnPrinter(Integer.MAX_VALUE, true).print(item);
  }

  /// {@return the item on one line, cut with an ellipsis when longer than `longest` characters}
  ///
  /// It takes no more time than its own length needs, however large the item.
  public static String brief(CborItem item, int longest) {
    return new EdnPrinter(longest, false).print(item);
  }
}
