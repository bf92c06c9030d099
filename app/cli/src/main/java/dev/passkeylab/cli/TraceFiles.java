package dev.passkeylab.cli;

import dev.passkeylab.lab.files.FileTrouble;
import dev.passkeylab.lab.scenario.ScenarioFiles;
import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.trace.TraceJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Writes the traces of scenarios where they were asked for.
final class TraceFiles {

  private static final String SUFFIX = ".jsonl";
  private static final int LONGEST_SUFFIX = 60;

  private TraceFiles() {}

  static void write(Path to, List<ScenarioResult> all) throws WrongInput {
    var results = all.stream().filter(it -> !it.trace().isEmpty()).toList();
    try {
      if (all.size() == 1 && !Files.isDirectory(to)) {
        if (!results.isEmpty()) {
          write(results.getFirst(), to);
        }
        return;
      }
      Files.createDirectories(to);
      var taken = new LinkedHashSet<String>();
      for (var result : results) {
        write(result, to.resolve(name(result, taken)));
      }
    } catch (IOException e) {
      throw new WrongInput("the trace cannot be written to " + to + ": " + FileTrouble.inWords(e));
    }
  }

  private static void write(ScenarioResult result, Path file) throws IOException {
    Files.writeString(file, TraceJson.lines(result.origin(), result.trace()));
  }

  // A variation may be called anything, a path too.
  private static String suffix(String variation) {
    var name = variation.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    return "-" + name.substring(0, Math.min(name.length(), LONGEST_SUFFIX));
  }

  private static String name(ScenarioResult result, Set<String> taken) {
    var file = Path.of(result.file()).getFileName().toString();
    var stem =
        (file.endsWith(ScenarioFiles.SUFFIX)
                ? file.substring(0, file.length() - ScenarioFiles.SUFFIX.length())
                : file)
            + result.variation().map(TraceFiles::suffix).orElse("");
    var name = stem + SUFFIX;
    for (int i = 2; !taken.add(name); i++) {
      name = stem + "-" + i + SUFFIX;
    }
    return name;
  }
}
