package dev.passkeylab.cli;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines.
final class Wrapped {

  private Wrapped() {}

  /// {@return lines of at most `width` characters, broken at spaces where there are any}
  static List<String> lines(String text, int width) {
    var lines = new ArrayList<String>();
    var rest = text;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      int end = space > 0 ? space : width;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
