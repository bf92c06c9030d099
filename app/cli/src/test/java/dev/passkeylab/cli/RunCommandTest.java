package dev.passkeylab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.lab.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `passkey-lab run` and `passkey-lab schema`, from arguments to exit codes.
class RunCommandTest {

  private static final String SETUP =
      "scenario: x\nrelying-party: { id: example.test }\nsteps:\n  - visit: /sign-in\n";

  @TempDir private Path folder;

  @Test
  void passesTheShippedScenarios() {
    var run = CommandLineRun.of("run", "../../scenarios");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("passed, 0 failed, 0 invalid\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void exitsWithTheWorstOfAllFilesAndPlaysTheRest() throws IOException {
    var good = write("good", SETUP);
    var failing = write("failing", SETUP + "  - expect: { page: /home }\n");
    var wrong = write("wrong", SETUP + "  - exepct: { page: /home }\n");

    assertThat(CommandLineRun.of("run", good).code()).isZero();
    assertThat(CommandLineRun.of("run", good, failing).code()).isEqualTo(1);
    assertThat(CommandLineRun.of("run", wrong, failing, good).code()).isEqualTo(2);
    assertThat(CommandLineRun.of("run", folder.toString()).out())
        .contains(
            "failing.passkey.yaml:5:21: page", "wrong.passkey.yaml:5:5: there is no step 'exepct'")
        .endsWith("1 passed, 1 failed, 1 invalid\n");
  }

  @Test
  void printsJsonAloneOnStandardOutput() throws IOException {
    write("failing", SETUP + "  - expect: { page: /home }\n");
    var run = CommandLineRun.of("run", "--json", folder.toString());
    var report = new JsonMapper().readTree(run.out());

    assertThat(report.path("failed").asInt()).isEqualTo(1);
    assertThat(report.path("scenarios").get(0).path("errors").get(0).path("line").asInt())
        .isEqualTo(5);
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void playsEveryVariationAndNoPrefix() throws IOException {
    Files.writeString(folder.resolve("in.prefix.yaml"), SETUP.replace("scenario: x\n", ""));
    write(
        "both",
        """
        scenario: both
        use: [in.prefix.yaml]
        with: { a right one: { page: /sign-in }, a/wrong one: { page: /home } }
        steps: [{ expect: { page: $page } }]
        """);
    var traces = folder.resolve("traces");
    var run = CommandLineRun.of("run", "--json", folder.toString(), "--trace", traces.toString());
    var scenarios = new JsonMapper().readTree(run.out()).path("scenarios");

    assertThat(scenarios).hasSize(2);
    assertThat(scenarios.get(0).path("variation").asString()).isEqualTo("a right one");
    assertThat(scenarios.get(1).path("result").asString()).isEqualTo("failed");
    assertThat(traces.resolve("both-a-right-one.jsonl")).exists();
    assertThat(traces.resolve("both-a-wrong-one.jsonl")).exists();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aWrongUseDoesNotStopTheRest() throws IOException {
    write("good", SETUP);
    write("wrong", "use: [none.prefix.yaml]\n" + SETUP);
    var run = CommandLineRun.of("run", folder.toString());

    assertThat(run.out())
        .contains("wrong.passkey.yaml:1:7: ", "none.prefix.yaml': there is no such file")
        .endsWith("1 passed, 0 failed, 1 invalid\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void saysThatAFolderHasNoScenarios() {
    var run = CommandLineRun.of("run", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no file in this folder that ends in .passkey.yaml");
  }

  @Test
  void playsTheFoldersBelowButNoHiddenOnes() throws IOException {
    Files.createDirectories(folder.resolve("deep/er"));
    Files.createDirectories(folder.resolve(".hidden"));
    write("top", SETUP);
    write("deep/er/below", SETUP);
    write(".hidden/wrong", "scenario: 1");
    var run = CommandLineRun.of("run", folder.toString());

    assertThat(run.out()).endsWith("2 passed, 0 failed, 0 invalid\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void aFolderThatIsNotReadWholeIsNoSuccess() throws IOException {
    var deep = folder;
    for (int i = 0; i < 40; i++) {
      deep = deep.resolve("d");
    }
    Files.createDirectories(deep);
    write("top", SETUP);
    var run = CommandLineRun.of("run", folder.toString());

    assertThat(run.out()).contains("1 passed, 0 failed");
    assertThat(run.err()).contains("More than 32 folders deep, so left out: d/d/");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void writesTracesAndReportsWhereItIsTold() throws IOException {
    var good = write("good", SETUP);
    var trace = folder.resolve("one.jsonl");
    var report = folder.resolve("reports/all.html");
    CommandLineRun.of(
        "run", good, "--seed", "3", "--trace", trace.toString(), "--report", "html=" + report);

    assertThat(trace)
        .content()
        .startsWith("{\"passkeyLabTrace\":1,\"scenario\":{")
        .contains("\"seed\":3");
    assertThat(report).content().startsWith("<!doctype html>");

    write("other", SETUP);
    var several = folder.resolve("traces");
    CommandLineRun.of("run", folder.toString(), "--trace", several.toString());
    assertThat(several.resolve("good.jsonl")).exists();
    assertThat(several.resolve("other.jsonl")).exists();
  }

  @Test
  void printsNothingThatATerminalObeys() throws IOException {
    var hostile = SETUP.replace("scenario: x", "scenario: \"\\e]0;pwn\\x07\\e[2J\\n\\u202e\"");
    var failing = write("failing", hostile + "  - expect: { signed-in: \"\\e[2J\" }\n");
    var run = CommandLineRun.of("run", failing, "none\u001b[2J");

    assertThat(run.out()).contains("\\u001b]0;pwn\\u0007\\u001b[2J\\u000a\\u202e");
    assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u0007", "\u202e");
  }

  @Test
  void printsTheSeedThatChanceChose() throws IOException {
    assertThat(CommandLineRun.of("run", write("good", SETUP)).out()).containsPattern("seed \\d+");
  }

  @Test
  void refusesReportsThatItCannotWrite() throws IOException {
    var good = write("good", SETUP);
    assertThat(CommandLineRun.of("run", good, "--report", "pdf=x").err())
        .contains("there is no format 'pdf'; there are html, json and junit");
    assertThat(CommandLineRun.of("run", good, "--report", "html").code()).isEqualTo(2);
    assertThat(CommandLineRun.of("run", good, "--seed", "x").code()).isEqualTo(2);
    assertThat(CommandLineRun.of("run").code()).isEqualTo(2);
  }

  @Test
  void saysInItsOwnWordsWhatIsWrong() throws IOException {
    var good = write("good", SETUP);
    var missing = folder.resolve("missing/x.jsonl").toString();

    assertThat(CommandLineRun.of("run", good, "--seed", "x").err())
        .contains("'x' is no seed; expected a whole number");
    assertThat(CommandLineRun.of("run", good, "--trace", missing).err())
        .contains("the trace cannot be written to " + missing)
        .contains("there is no such file or folder");
    assertThat(CommandLineRun.of("run", good, "--report", "html=" + good + "/x.html").err())
        .contains("the report cannot be written to")
        .doesNotContain("Exception");
  }

  @Test
  void schemaPrintsTheSchema() {
    var run = CommandLineRun.of("schema");

    assertThat(run.out()).isEqualTo(ScenarioReader.schema());
    assertThat(run.code()).isZero();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".passkey.yaml"), text).toString();
  }
}
