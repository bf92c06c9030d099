package dev.passkeylab.lab.report;

/// Writes text into HTML.
final class Html {

  private Html() {}

  /// {@return the text with nothing in it that HTML could take for markup, in elements or in
  /// attributes}
  static String escaped(String text) {
    var safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c);
      }
    }
    return safe.toString();
  }

  /// {@return an element with escaped text in it}
  static String element(String tag, String text) {
    return "<" + tag + ">" + escaped(text) + "</" + tag + ">";
  }

  /// {@return an element of a class with escaped text in it}
  static String element(String tag, String style, String text) {
    return "<%s class=\"%s\">%s</%s>".formatted(tag, escaped(style), escaped(text), tag);
  }
}
