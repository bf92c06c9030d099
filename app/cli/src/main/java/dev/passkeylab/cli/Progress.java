package dev.passkeylab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How far a run is: one line on a terminal, written again and again; nothing anywhere else.
final class Progress {

  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter terminal;
  private final boolean live;
  private final int all;
  private int done;
  private int failed;

  /// @param terminal standard error
  Progress(PrintWriter terminal, boolean live, int all) {
    this.terminal = terminal;
    this.live = live && all > 1;
    this.all = all;
  }

  /// {@return whether somebody sits at a terminal that can clear a line}
  static boolean isLive(Map<String, String> environment) {
    var console = System.console();
    return console != null
        && console.isTerminal()
        && isTerminal(Path.of("/proc/self/fd/2"))
        && List.of("", "false").contains(environment.getOrDefault("CI", ""))
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  // Java tells of standard input and output only; where the system tells more, it is asked.
  private static boolean isTerminal(Path standardError) {
    try {
      return !Files.exists(standardError) || standardError.toRealPath().startsWith("/dev");
    } catch (IOException _) {
      return false;
    }
  }

  /// Takes the line away, so that something else can be written.
  void clear() {
    if (live) {
      terminal.print(CLEAR);
      terminal.flush();
    }
  }

  /// Shows the line, with one file more.
  void done(boolean passed) {
    done++;
    failed += passed ? 0 : 1;
    if (live && done < all) {
      terminal.print(CLEAR + line());
      terminal.flush();
    }
  }

  String line() {
    return "%d of %d%s".formatted(done, all, failed == 0 ? "" : " · " + failed + " not passed");
  }
}
