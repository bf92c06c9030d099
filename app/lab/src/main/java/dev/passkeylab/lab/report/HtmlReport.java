package dev.passkeylab.lab.report;

import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.ScenarioSession;
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

  // A page with a thousand traces opens in no browser.
  private static final int MOST_TRACES = 100;

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
    var title =
        results.size() == 1
            ? HtmlScenario.title(results.getFirst())
            : ConsoleReport.summary(results);
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
    if (results.size() == 1) {
      report.html.append(HtmlScenario.of(results.getFirst(), "s1"));
    } else {
      report.html.append(Html.element("h1", title)).append('\n');
      report.many(results);
    }
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

  /// Of many scenarios, those that did not pass come first, and the others are folded: nobody came
  /// for them.
  private void many(List<ScenarioResult> results) {
    index(results);
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).exitCode() != 0) {
        html.append(HtmlScenario.of(results.get(i), id(i)));
      }
    }
    int folded = 0;
    for (int i = 0; i < results.size(); i++) {
      var result = results.get(i);
      if (result.exitCode() == 0) {
        folded(folded++ < MOST_TRACES ? result : result.withoutTrace(), id(i));
      }
    }
  }

  private static String id(int index) {
    return "s" + (index + 1);
  }

  private void index(List<ScenarioResult> results) {
    html.append("<table class=\"index\">\n");
    for (int i = 0; i < results.size(); i++) {
      var result = results.get(i);
      if (result.exitCode() != 0) {
        html.append("<tr class=\"%s\">".formatted(result.result().id()));
        html.append(Html.element("td", "mark", result.result().id()));
        html.append("<td><a href=\"#%s\">".formatted(id(i)));
        html.append(Html.escaped(HtmlScenario.title(result))).append("</a></td>");
        html.append(Html.element("td", "number", result.file())).append("</tr>\n");
      }
    }
    html.append("</table>\n");
  }

  private void folded(ScenarioResult result, String id) {
    html.append("<details class=\"passed\"><summary><span class=\"mark\">✓</span> ");
    html.append(Html.escaped(HtmlScenario.title(result))).append(' ');
    html.append(Html.element("code", result.file())).append("</summary>\n");
    html.append(HtmlScenario.of(result, id)).append("</details>\n");
  }
}
