package dev.passkeylab.lab.report;

import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.StepResult;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import java.util.List;

/// One scenario in a report of HTML: why it failed, its steps, verdicts, sequence and trace.
final class HtmlScenario {

  private final StringBuilder html = new StringBuilder();
  private final ScenarioResult result;
  private final String id;

  private HtmlScenario(ScenarioResult result, String id) {
    this.result = result;
    this.id = id;
  }

  /// {@return the element}
  ///
  /// @param id what its anchors begin with: a report may have many scenarios
  static String of(ScenarioResult result, String id) {
    return new HtmlScenario(result, id).article();
  }

  /// {@return its name, with its variation}
  static String title(ScenarioResult result) {
    var name = result.name().isEmpty() ? result.file() : result.name();
    return name + result.variation().map(" [%s]"::formatted).orElse("");
  }

  private String article() {
    html.append("<article id=\"%s\">\n<header>\n".formatted(id));
    html.append(Html.element("h1", title(result))).append("<p>");
    html.append(Html.element("span", "badge " + result.result().id(), result.result().id()));
    html.append(' ').append(Html.element("code", result.file()));
    result.seed().ifPresent(seed -> html.append(" · seed ").append(seed));
    html.append(" · ").append(result.trace().size()).append(" entries</p>\n</header>\n");
    result
        .bug()
        .ifPresent(
            bug -> html.append(Html.element("p", "wrong", "A bug of Passkey Lab's: " + bug)));
    html.append(HtmlWhy.of(result));
    steps();
    result.trace().forEach(this::verdict);
    if (!result.trace().isEmpty()) {
      int window = result.failure().map(StepResult::window).orElse(result.trace().size());
      html.append("<h2>Sequence</h2>\n<div class=\"scroll\">\n");
      html.append(SequenceSvg.of(result.trace(), window, id)).append("</div>\n");
      trace(result.trace());
    }
    return html.append("</article>\n").toString();
  }

  private void steps() {
    if (result.steps().isEmpty()) {
      return;
    }
    html.append("<h2>Steps</h2>\n<div class=\"scroll\"><table>\n");
    head("", "line", "step", "in the file", "");
    result.steps().forEach(it -> step(result, it));
    html.append("</table></div>\n");
  }

  private void step(ScenarioResult result, StepResult step) {
    var file = step.place().file();
    var line = (file.equals(result.file()) ? "" : file + ":") + step.line();
    html.append("<tr class=\"%s\">".formatted(step.passed() ? "passed" : "failed"));
    html.append(Html.element("td", "mark", step.passed() ? "✓" : "✗"));
    html.append(Html.element("td", "number", line));
    html.append(Html.element("td", step.verb()));
    var source = result.texts().line(step.place().file(), step.line()).map(String::strip);
    html.append(Html.element("td", "bytes", source.orElse("")));
    html.append(Html.element("td", step.message()));
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
      html.append("<tr id=\"%s-e%d\">".formatted(id, entry.seq()));
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
