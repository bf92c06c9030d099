package dev.passkeylab.cli;

import dev.passkeylab.lab.files.FileTrouble;
import dev.passkeylab.lab.report.ConsoleReport;
import dev.passkeylab.lab.report.JsonReport;
import dev.passkeylab.lab.report.PlainText;
import dev.passkeylab.lab.scenario.ScenarioFiles;
import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.ScenarioRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `passkey-lab run`.
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Plays scenario files and checks what they expect.",
    footer = {
      "",
      "Examples:",
      "  passkey-lab run scenarios",
      "  passkey-lab run tour.passkey.yaml --report html=tour.html --trace tour.jsonl",
      "  passkey-lab run scenarios --jobs 4 --shard 1/3 --report junit=results.xml"
    })
final class RunCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Scenario files, and folders: in these and below them all files that end in .passkey.yaml"
              + " are played. Folders below whose names begin with a dot are left out.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--json",
      description = "Print the report as JSON, and nothing else, on standard output.")
  private boolean json;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = SeedOption.class,
      description = "Derive all entropy from this number, whatever the files say.")
  private @Nullable Long seed;

  @Option(
      names = "--trace",
      paramLabel = "F",
      description =
          "Write the trace as JSON Lines: a file, or a folder when there are several scenarios.")
  private @Nullable Path trace;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=F",
      description = "Write a report: html=F, junit=F or json=F. May be given several times.")
  private List<String> reports = new ArrayList<>();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "Play so many files at a time; as many as there are processors unless given."
              + " Results come in the order of the files, whatever N is.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "Play only the I-th of N parts of the files, for machines that share the work.")
  private String shard = Shard.WHOLE.toString();

  private final boolean live;

  /// @param live whether somebody watches standard error at a terminal
  RunCommand(boolean live) {
    this.live = live;
  }

  @Override
  public Integer call() throws WrongInput {
    if (jobs < 1) {
      throw new WrongInput("--jobs " + jobs + ": there must be at least one");
    }
    var part = Shard.of(shard);
    var writers = new ArrayList<ReportFile>();
    for (var report : reports) {
      writers.add(ReportFile.of(report));
    }
    var results = new ArrayList<ScenarioResult>();
    int worst = ExitCode.FINE;
    var files = new LinkedHashSet<Path>();
    for (var path : paths) {
      var found = files(path);
      boolean all = !found.files().isEmpty() && found.left().isEmpty();
      worst = all ? worst : ExitCode.INVALID;
      files.addAll(found.files());
    }
    var runner = new ScenarioRunner(seed == null ? OptionalLong.empty() : OptionalLong.of(seed));
    // Machines that are given the same folders in another order share them in the same way.
    var mine = part.isWhole() ? List.copyOf(files) : part.of(files.stream().sorted().toList());
    var progress = new Progress(spec.commandLine().getErr(), live && !json, mine.size());
    Jobs.run(
        mine,
        Math.min(jobs, Math.max(1, mine.size())),
        file -> play(runner, file),
        played -> {
          progress.clear();
          played.forEach(this::show);
          results.addAll(played);
          progress.done(played.stream().allMatch(it -> it.exitCode() == ExitCode.FINE));
        });
    if (!part.isWhole()) {
      spec.commandLine()
          .getErr()
          .println("shard " + part + ": " + mine.size() + " of " + files.size() + " files");
    }
    worst = Math.max(worst, write(results, writers));
    return results.stream().mapToInt(ScenarioResult::exitCode).reduce(worst, Math::max);
  }

  /// What nobody asked for is not kept: thousands of traces would fill the memory.
  private List<ScenarioResult> play(ScenarioRunner runner, Path file) {
    var played = runner.run(file);
    boolean kept = trace != null || reports.stream().anyMatch(it -> it.startsWith("html="));
    return kept
        ? played
        : played.stream().map(it -> it.exitCode() == 0 ? it.withoutTrace() : it).toList();
  }

  private void show(ScenarioResult result) {
    if (!json) {
      var out = spec.commandLine().getOut();
      ConsoleReport.lines(result).forEach(out::println);
      out.flush();
    }
  }

  /// {@return the exit code of writing: one file that cannot be written does not stop the others}
  private int write(List<ScenarioResult> results, List<ReportFile> writers) {
    var out = spec.commandLine().getOut();
    out.println(json ? JsonReport.text(results) : ConsoleReport.summary(results));
    int code = ExitCode.FINE;
    for (var writer : writers) {
      code = Math.max(code, written(() -> writer.write(results)));
    }
    var traces = trace;
    return traces == null ? code : Math.max(code, written(() -> TraceFiles.write(traces, results)));
  }

  private interface Writing {
    void write() throws WrongInput;
  }

  private int written(Writing writing) {
    try {
      writing.write();
      return ExitCode.FINE;
    } catch (WrongInput e) {
      spec.commandLine()
          .getErr()
          .println("passkey-lab run: " + PlainText.ofLines(String.valueOf(e.getMessage())));
      return ExitCode.INVALID;
    }
  }

  private ScenarioFiles.Found files(Path path) {
    var err = spec.commandLine().getErr();
    try {
      var found = ScenarioFiles.in(path);
      if (found.files().isEmpty()) {
        var missing = ": there is no file in this folder that ends in " + ScenarioFiles.SUFFIX;
        err.println(PlainText.of(path + missing));
      }
      found.left().forEach(it -> err.println(PlainText.of(path + ": " + it)));
      return found;
    } catch (IOException e) {
      err.println(PlainText.of(path + ": cannot be read: " + FileTrouble.inWords(e)));
      return new ScenarioFiles.Found(List.of(), List.of());
    }
  }
}
