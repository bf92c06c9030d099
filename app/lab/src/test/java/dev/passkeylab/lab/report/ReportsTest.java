package dev.passkeylab.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.lab.scenario.Reading;
import dev.passkeylab.lab.scenario.Scenario;
import dev.passkeylab.lab.scenario.ScenarioReader;
import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.ScenarioRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Reports say what was wanted, what was seen, where, and what happened.
class ReportsTest {

  private static final String TEXT =
      """
      scenario: A <b>wrong</b> & bold one
      seed: 5
      relying-party: { id: example.test }
      steps:
        - visit: /sign-in
        - expect:
            page: /sign-in
            signed-in: '<script>alert("x")</script>'
      """;

  private static final ScenarioResult FAILED = run("wrong.passkey.yaml", TEXT);
  private static final ScenarioResult PASSED =
      run("right.passkey.yaml", TEXT.substring(0, TEXT.indexOf("  - expect")));

  @Test
  void theConsoleShowsPlaceWantedSeenAndTheTrace() {
    var lines = ConsoleReport.lines(FAILED);

    assertThat(lines.getFirst())
        .isEqualTo("✗ failed  wrong.passkey.yaml · A <b>wrong</b> & bold one · seed 5 · 2 steps");
    assertThat(lines.subList(1, 6))
        .containsExactly(
            "    wrong.passkey.yaml:8:18: signed-in",
            "            signed-in: '<script>alert(\"x\")</script>'",
            "                       ^",
            "      wanted  <script>alert(\"x\")</script>",
            "      seen    nobody");
    assertThat(lines)
        .anyMatch(line -> line.contains("├") && line.contains("http.request: GET /sign-in"));
    assertThat(ConsoleReport.lines(PASSED)).hasSize(1);
    assertThat(ConsoleReport.summary(List.of(FAILED, PASSED)))
        .isEqualTo("1 passed, 1 failed, 0 invalid");
  }

  @Test
  void theConsoleShowsWhatIsWrongWithAFile(@TempDir Path folder) {
    var result =
        new ScenarioRunner(OptionalLong.empty())
            .run(folder.resolve("none.passkey.yaml"))
            .getFirst();

    assertThat(ConsoleReport.lines(result))
        .anyMatch(line -> line.endsWith(":1:1: there is no such file"));
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void aBugOfOursIsToldFromAFailureOfTheScenario() {
    var bug = Optional.<Throwable>of(new IllegalStateException("an actor failed"));
    var broken =
        new ScenarioResult(
            "x.passkey.yaml",
            "x",
            Optional.empty(),
            ScenarioResult.Result.FAILED,
            OptionalLong.of(1),
            List.of(),
            List.of(),
            0,
            List.of(),
            bug,
            FAILED.texts());

    assertThat(broken.exitCode()).isEqualTo(3);
    assertThat(FAILED.exitCode()).isEqualTo(1);
    assertThat(ConsoleReport.lines(broken)).anyMatch(line -> line.contains("a bug of Passkey Lab"));
    assertThat(HtmlReport.text(List.of(broken))).contains("an actor failed");
  }

  @Test
  void jsonHasTheMembersThatProgramsRelyOn() {
    var report = new JsonMapper().readTree(JsonReport.text(List.of(FAILED, PASSED)));

    assertThat(report.propertyNames()).containsExactly("scenarios", "passed", "failed", "invalid");
    var scenario = report.path("scenarios").get(0);
    assertThat(scenario.path("result").asString()).isEqualTo("failed");
    assertThat(scenario.path("variation").isNull()).isTrue();
    assertThat(scenario.path("steps").get(1).toString())
        .startsWith(
            "{\"line\":8,\"verb\":\"expect\",\"result\":\"failed\",\"message\":\"signed-in:"
                + " wanted");
    assertThat(scenario.path("errors").get(0).propertyNames())
        .containsExactly("file", "line", "column", "message", "expected");
    assertThat(scenario.path("milliseconds").isNumber()).isTrue();
  }

  @Test
  void htmlLetsNothingOfAScenarioBecomeMarkup() {
    var html = HtmlReport.text(List.of(FAILED, PASSED));

    assertThat(html)
        .contains(
            "A &lt;b&gt;wrong&lt;/b&gt; &amp; bold one", "&lt;script&gt;", "prefers-color-scheme")
        .doesNotContain("<script", "<b>wrong", "http://", "src=");
    assertThat(html).contains("<svg", "id=\"s1-e1\"", "href=\"#s1-e1\"", "id=\"s2-e1\"");
  }

  @Test
  void htmlAnswersWhyBeforeAnythingElse() {
    var html = HtmlReport.text(List.of(PASSED, FAILED));
    var why = html.substring(html.indexOf("<section class=\"why\">"), html.indexOf("</section>"));

    assertThat(why)
        .contains("wrong.passkey.yaml:8:18", "wanted", "&lt;script&gt;", "seen", "nobody");
    assertThat(html.indexOf("<section class=\"why\">")).isLessThan(html.indexOf("<h2>Steps"));
    assertThat(html.indexOf("id=\"s2\"")).isLessThan(html.indexOf("id=\"s1\""));
    assertThat(html).contains("<details class=\"passed\">");
  }

  @Test
  void marksThePlaceInALongLine() {
    var line = new SourceLine("a".repeat(150) + "b" + "c".repeat(150));
    int column = 151;

    assertThat(line.shownAt(column).charAt(line.mark(column).length() - 1)).isEqualTo('b');
    assertThat(line.shownAt(column)).hasSizeLessThan(110);
    assertThat(new SourceLine("abc").mark(2)).isEqualTo(" ^");
    assertThat(new SourceLine("\uD83D\uDD11\u001b\tx").shownAt(4))
        .isEqualTo("\uD83D\uDD11\uFFFD x");
  }

  @Test
  void dumpsBytesAsHexAndText() {
    assertThat(
            PayloadText.hexDump(Bytes.concat(Bytes.utf8("0123456789abcdef"), Bytes.ofInts(0, 255))))
        .isEqualTo(
            """
            0000  30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66   0123456789abcdef
            0010  00 ff                                             ..
            """);
  }

  private static ScenarioResult run(String file, String text) {
    return new ScenarioRunner(OptionalLong.empty()).run(scenario(file, text));
  }

  private static Scenario scenario(String file, String text) {
    return switch (ScenarioReader.read(file, text)) {
      case Reading.Valid(var scenarios) -> scenarios.getFirst();
      case Reading.Invalid(var errors, _) -> throw new AssertionError(errors.toString());
    };
  }
}
