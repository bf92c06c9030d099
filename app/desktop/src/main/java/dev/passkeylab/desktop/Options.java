package dev.passkeylab.desktop;

import dev.passkeylab.desktop.look.Theme;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the program was asked for on its command line.
///
/// @param theme light or dark, or as it was when the window was closed last
/// @param scenario the file to open, or the tour
/// @param variation which of its variations; the first unless given
/// @param trace a trace file to look at
/// @param headless whether to play and take pictures instead of opening a window
record Options(
    Optional<Theme.Choice> theme,
    Optional<Path> scenario,
    Optional<String> variation,
    Optional<Path> trace,
    boolean headless,
    boolean help) {

  static final String USAGE =
      """
      Usage: passkey-lab-desktop [--scenario FILE [--variation NAME]] [--trace FILE]
                                   [--theme light|dark] [--headless]

      Opens the lab's window. Where there is no display, or with --headless, it plays the
      scenario without one and leaves pictures and a report in target/passkey-lab.

        --scenario FILE     the scenario to open; the tour unless given. Without a window, the
                            exit code is 1 when one of its steps fails
        --variation NAME    which of its variations to open; the first unless given
        --trace FILE        a trace to look at, as passkey-lab run --trace writes it
        --theme light|dark  as it was last, or as the system has it, unless given
        --headless          open no window
        --help              print this
      """;

  /// {@return the options in `args`}
  ///
  /// @throws IllegalArgumentException naming what is wrong
  static Options of(String[] args) {
    var options =
        new Options(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    for (var rest = List.of(args).iterator(); rest.hasNext(); ) {
      options = options.with(rest.next(), rest);
    }
    if (options.variation.isPresent() && options.scenario.isEmpty()) {
      throw new IllegalArgumentException("--variation needs --scenario: the tour has none");
    }
    return options;
  }

  private Options with(String name, Iterator<String> rest) {
    return switch (name) {
      case "--theme" ->
          new Options(
              Optional.of(theme(value(name, rest))), scenario, variation, trace, headless, help);
      case "--scenario" ->
          new Options(
              theme, Optional.of(Path.of(value(name, rest))), variation, trace, headless, help);
      case "--variation" ->
          new Options(theme, scenario, Optional.of(value(name, rest)), trace, headless, help);
      case "--trace" ->
          new Options(
              theme, scenario, variation, Optional.of(Path.of(value(name, rest))), headless, help);
      case "--headless" -> new Options(theme, scenario, variation, trace, true, help);
      case "--help", "-h" -> new Options(theme, scenario, variation, trace, headless, true);
      default -> throw new IllegalArgumentException("unknown option " + name);
    };
  }

  private static String value(String name, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(name + " needs a value");
    }
    return rest.next();
  }

  private static Theme.Choice theme(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "light" -> Theme.Choice.LIGHT;
      case "dark" -> Theme.Choice.DARK;
      default -> throw new IllegalArgumentException("--theme is light or dark, not " + name);
    };
  }
}
