package dev.passkeylab.desktop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Starts this program once more, without a display.
final class Relaunch {

  private Relaunch() {}

  /// Runs it again with `args` and `--headless`, and waits for it.
  ///
  /// @return its exit code
  /// @throws IOException when it cannot be started
  static int headless(List<String> args) throws IOException {
    var me = ProcessHandle.current().info();
    var command = new ArrayList<String>();
    command.add(me.command().orElseThrow(() -> new IOException("the Java command is not known")));
    me.arguments().map(Arrays::asList).ifPresent(command::addAll);
    if (me.arguments().isEmpty()) {
      command.addAll(args);
    }
    command.add("--headless");
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
