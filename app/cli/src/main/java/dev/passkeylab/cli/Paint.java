package dev.passkeylab.cli;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/// Colour for output, where the terminal and `NO_COLOR` allow it.
///
/// @param colors says whether they do
record Paint(ColorScheme colors) {

  String heading(String text) {
    return painted(text, Style.bold);
  }

  String faint(String text) {
    return painted(text, Style.faint);
  }

  String bad(String text) {
    return painted(text, Style.fg_red);
  }

  // The markup of picocli is not used, since text from outside could contain it.
  private String painted(String text, IStyle style) {
    return colors.ansi().enabled() ? style.on() + text + style.off() : text;
  }
}
