package dev.passkeylab.server;

/// HTML that is put together with everything in it escaped.
final class Html {

  private final StringBuilder text = new StringBuilder();

  /// {@return the text with what means something in HTML written otherwise}
  static String escaped(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /// Puts markup, with a `%s` for each of the plain texts.
  Html put(String markup, Object... plain) {
    var escaped = new Object[plain.length];
    for (int i = 0; i < plain.length; i++) {
      escaped[i] = escaped(String.valueOf(plain[i]));
    }
    text.append(markup.formatted(escaped)).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
