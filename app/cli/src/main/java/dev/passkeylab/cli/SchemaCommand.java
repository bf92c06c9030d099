package dev.passkeylab.cli;

import dev.passkeylab.lab.scenario.ScenarioReader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `passkey-lab schema`.
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description =
        "Prints the JSON Schema of scenario files, for editors that complete and check them.",
    footer = {
      "",
      "Save it beside your scenarios and begin each with",
      "  # yaml-language-server: $$schema=scenario.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    out.print(ScenarioReader.schema());
    out.flush();
    return 0;
  }
}
