package dev.passkeylab.lab.report;

import dev.passkeylab.lab.scenario.Miss;
import dev.passkeylab.lab.scenario.ScenarioError;
import dev.passkeylab.lab.scenario.ScenarioResult;
import dev.passkeylab.lab.scenario.StepResult;
import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import java.util.Optional;

/// The first thing to see of a scenario that did not pass: the line that is to blame, what it
/// wanted, what was seen, and what decided that.
final class HtmlWhy {

  private static final int MOST_ENTRIES = 10;
  private static final int BEHIND = 2;

  private final StringBuilder html = new StringBuilder();
  private final ScenarioResult result;

  private HtmlWhy(ScenarioResult result) {
    this.result = result;
  }

  /// {@return the element; nothing for what passed}
  static String of(ScenarioResult result) {
    if (result.errors().isEmpty()) {
      return "";
    }
    var why = new HtmlWhy(result);
    why.html.append("<section class=\"why\">\n");
    var failure = result.failure();
    if (failure.isPresent()) {
      failure.get().misses().forEach(why::miss);
      why.decided(failure.get());
      why.last(failure.get());
    } else {
      result.errors().forEach(why::mistake);
    }
    return why.html.append("</section>\n").toString();
  }

  private void miss(Miss miss) {
    var place = miss.place();
    source(place.file(), place.line(), place.column(), miss.subject());
    html.append("<dl>").append(Html.element("dt", "wanted"));
    html.append(Html.element("dd", miss.wanted())).append(Html.element("dt", "seen"));
    html.append(Html.element("dd", "wrong", miss.seen())).append("</dl>\n");
  }

  private void mistake(ScenarioError error) {
    source(error.file(), error.line(), error.column(), error.message());
    if (error.expected() != null) {
      html.append("<dl>").append(Html.element("dt", "expected"));
      html.append(Html.element("dd", error.expected())).append("</dl>\n");
    }
  }

  private void source(String file, int line, int column, String message) {
    html.append("<h2>").append(Html.escaped(message)).append(' ');
    html.append(Html.element("code", file + ":" + line + ":" + column)).append("</h2>\n");
    result
        .texts()
        .line(file, line)
        .map(SourceLine::new)
        .ifPresent(it ->
            html.append(
                Html.element("pre", "source", it.shownAt(column) + "\n" + it.mark(column))));
  }

  /// The check by which the relying party refused last, if it refused anything.
  private void decided(StepResult failure) {
    refused(failure)
        .ifPresent(finding -> {
          html.append("<p>The relying party refused by ");
          html.append(Html.element("b", finding.check())).append(": it saw ");
          html.append(Html.element("code", finding.seen())).append(" and wanted ");
          html.append(Html.element("code", finding.wanted()));
          html.append(
              finding.because().isEmpty()
                  ? ""
                  : Html.escaped(" (%s)".formatted(finding.because())));
          html.append(".</p>\n");
        });
  }

  private Optional<FindingLine> refused(StepResult failure) {
    return verdict(failure)
        .map(it -> (Judged) it.event())
        .flatMap(it ->
            it.findings().stream().filter(line -> line.check().equals(it.reason())).findFirst());
  }

  private Optional<Entry> verdict(StepResult failure) {
    return result.trace().subList(failure.window(), result.trace().size()).reversed().stream()
        .filter(it -> it.event() instanceof Judged)
        .findFirst();
  }

  /// Where something was refused, what led to it; otherwise the end.
  private void last(StepResult failure) {
    int end =
        refused(failure)
            .flatMap(_ -> verdict(failure))
            .map(it -> Math.min(it.seq() + BEHIND, result.trace().size()))
            .orElse(result.trace().size());
    var window = result.trace().subList(failure.window(), end);
    if (!window.isEmpty()) {
      html.append(
          Html.element(
              "p", end < result.trace().size() ? "What led to it:" : "What happened last:"));
      html.append(Html.element("pre", String.join("\n", SequenceText.rows(window, MOST_ENTRIES))));
    }
  }
}
