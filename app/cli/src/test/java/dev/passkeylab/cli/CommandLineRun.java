package dev.passkeylab.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A command line that was run in this process, and what came of it.
record CommandLineRun(int code, String out, String err) {

  static CommandLineRun of(String... args) {
    return withInput(new byte[0], args);
  }

  static CommandLineRun withInput(byte[] input, String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code =
        PasskeyLab.run(
            new ByteArrayInputStream(input), new PrintWriter(out), new PrintWriter(err), args);
    return new CommandLineRun(code, out.toString(), err.toString());
  }

  /// {@return what stands on standard output, as JSON}
  static JsonNode json(CommandLineRun run) {
    return JsonMapper.shared().readTree(run.out());
  }
}
