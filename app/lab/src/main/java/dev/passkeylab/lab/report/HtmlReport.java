package dev.passkeylab.lab.report;

import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.ScenarioSession;
import dev.passkeylab.lab.scenario.StepResult;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What came of scenarios as one file of HTML that needs nothing else: steps, verdicts with their
/// findings, and the whole trace with its bytes.
public final class HtmlReport {

  private final StringBuilder html = new StringBuilder();

  private HtmlReport() {}

  /// Writes the report on what a session has done so far.
  public static void write(Path file, ScenarioSession session) throws IOException {
    write(file, ScenarioResult.of(session));
  }

  /// Writes the report on one scenario.
  public static void write(Path file, ScenarioResult result) throws IOException {
    write(file, List.of(result));
  }

  /// Writes the report on several scenarios.
  public static void write(Path file, List<ScenarioResult> results) throws IOException {
    Files.writeString(file, text(results));
  }

  /// {@return the report}
  public static String text(List<ScenarioResult> results) {
    var report = new HtmlReport();
    var title = results.size() == 1 ? title(results.getFirst()) : ConsoleReport.summary(results);
    report.html.append(
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s · Passkey Lab</title>
        <style>
        %s</style>
        </head>
        <body>
        <main>
        """
            .formatted(Html.escaped(title), style()));
    if (results.size() != 1) {
      report.html.append(Html.element("h1", title)).append('\n');
    }
    results.forEach(report::scenario);
    report.html.append("</main>\n</body>\n</html>\n");
    return report.html.toString();
  }

  private static String style() {
    try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
      if (css == null) {
        throw new IllegalStateException("report.css is not packed");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String title(ScenarioResult result) {
    var name = result.name().isEmpty() ? result.file() : result.name();
    return name + result.variation().map(" [%s]"::formatted).orElse("");
  }

  private void scenario(ScenarioResult result) {
    html.append("<article>\n<header>\n").append(Html.element("h1", title(result))).append("<p>");
    html.append(Html.element("span", "badge " + result.result().id(), result.result().id()));
    html.append(' ').append(Html.element("code", result.file()));
    result.seed().ifPresent(seed -> html.append(" · seed ").append(seed));
    html.append(" · ").append(result.trace().size()).append(" entries</p>\n</header>\n");
    result
        .bug()
        .ifPresent(
            bug -> html.append(Html.element("p", "wrong", "A bug of Passkey Lab's: " + bug)));
    errors(result);
    steps(result);
    result.trace().forEach(this::verdict);
    if (!result.trace().isEmpty()) {
      html.append("<h2>Sequence</h2>\n<div class=\"scroll\">\n");
      html.append(SequenceSvg.of(result.trace())).append("</div>\n");
      trace(result.trace());
    }
    html.append("</article>\n");
  }

  private void errors(ScenarioResult result) {
    if (result.errors().isEmpty()) {
      return;
    }
    html.append("<h2>What is wrong</h2>\n<ul class=\"errors\">\n");
    for (var error : result.errors()) {
      var file = error.file().equals(result.file()) ? "" : error.file() + ":";
      html.append("<li>");
      html.append(Html.element("code", file + error.line() + ":" + error.column())).append(' ');
      html.append(Html.escaped(error.message()));
      if (error.expected() != null) {
        html.append("<br>expected ").append(Html.element("b", error.expected()));
      }
      html.append("</li>\n");
    }
    html.append("</ul>\n");
  }

  private void steps(ScenarioResult result) {
    if (result.steps().isEmpty()) {
      return;
    }
    html.append("<h2>Steps</h2>\n<div class=\"scroll\"><table>\n");
    head("", "line", "step", "");
    result.steps().forEach(it -> step(result, it));
    html.append("</table></div>\n");
  }

  private void step(ScenarioResult result, StepResult step) {
    var file = step.place().file();
    var line = (file.equals(result.file()) ? "" : file + ":") + step.line();
    html.append("<tr class=\"%s\">".formatted(step.passed() ? "passed" : "failed"));
    html.append(Html.element("td", "mark", step.passed() ? "✓" : "✗"));
    html.append(Html.element("td", "number", line));
    html.append(Html.element("td", step.verb())).append(Html.element("td", step.message()));
    html.append("</tr>\n");
  }

  private void verdict(Entry entry) {
    if (!(entry.event() instanceof Judged(var ceremony, var reason, var findings))) {
      return;
    }
    var outcome = reason == null ? "accepted" : "rejected by " + reason;
    html.append("<details%s>\n<summary>".formatted(reason == null ? "" : " open"));
    html.append(Html.element("b", "Verdict on the " + ceremony + ": " + outcome));
    html.append(
        " · entry %d · %d checks</summary>\n<div class=\"scroll\"><table>\n"
            .formatted(entry.seq(), findings.size()));
    head("check", "result", "seen", "wanted", "because");
    for (var finding : findings) {
      html.append("<tr class=\"%s\">".formatted(Html.escaped(finding.result())));
      html.append(Html.element("td", finding.check()))
          .append(Html.element("td", "result", finding.result()));
      html.append(Html.element("td", "bytes", finding.seen()));
      html.append(Html.element("td", "bytes", finding.wanted()));
      html.append(Html.element("td", finding.because())).append("</tr>\n");
    }
    html.append("</table></div>\n</details>\n");
  }

  private void trace(List<Entry> trace) {
    html.append("<h2>Trace</h2>\n<div class=\"scroll\"><table>\n");
    head("#", "time", "from → to", "event", "what", "bytes");
    for (var entry : trace) {
      html.append("<tr id=\"e%d\">".formatted(entry.seq()));
      html.append(Html.element("td", "number", Integer.toString(entry.seq())));
      html.append(Html.element("td", "number", Elapsed.between(trace.getFirst(), entry)));
      html.append(
          Html.element(
              "td", entry.from() + (entry.from().equals(entry.to()) ? "" : " → " + entry.to())));
      html.append("<td>").append(Html.element("code", entry.event().name().id())).append("</td>");
      html.append(Html.element("td", entry.event().summary()));
      html.append("<td>");
      payload(entry);
      html.append("</td></tr>\n");
    }
    html.append("</table></div>\n");
  }

  private void payload(Entry entry) {
    var payload = entry.event().payload();
    if (payload != null) {
      html.append(
          "<details><summary>%s, %d bytes</summary>"
              .formatted(payload.format().id(), payload.bytes().length()));
      html.append(Html.element("pre", PayloadText.of(payload))).append("</details>");
    }
  }

  private void head(String... columns) {
    html.append("<tr>");
    for (var column : columns) {
      html.append(Html.element("th", column));
    }
    html.append("</tr>\n");
  }
}
