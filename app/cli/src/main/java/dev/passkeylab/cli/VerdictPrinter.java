package dev.passkeylab.cli;

import dev.passkeylab.lab.relyingparty.check.Check;
import dev.passkeylab.lab.relyingparty.check.Finding;
import dev.passkeylab.lab.relyingparty.check.Finding.Result;
import dev.passkeylab.lab.relyingparty.check.Verdict;
import dev.passkeylab.lab.relyingparty.opinion.Opinion;
import dev.passkeylab.lab.report.PlainText;
import dev.passkeylab.lab.verify.VerifyResult;
import dev.passkeylab.lab.verify.VerifyResultJson;
import java.io.PrintWriter;

/// Prints verdicts: for people a table of findings or a line for each case, for programs JSON.
final class VerdictPrinter {

  private final PrintWriter out;
  private final boolean json;
  private int accepted;
  private int rejected;
  private int unreadable;

  VerdictPrinter(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  /// Prints all of one result.
  void result(VerifyResult result) {
    if (json) {
      out.println(VerifyResultJson.write(result));
    } else {
      var verdict = result.verdict();
      out.println("%s %s".formatted(verdict.ceremony().id(), words(verdict)));
      out.println();
      verdict.findings().forEach(this::finding);
      out.println();
      out.println(words(result.secondOpinion()));
    }
    out.flush();
  }

  /// Prints one line for one result of many.
  void line(VerifyResult result) {
    var verdict = result.verdict();
    if (verdict.accepted()) {
      accepted++;
    } else {
      rejected++;
    }
    if (json) {
      out.println(VerifyResultJson.write(result));
      return;
    }
    var first = verdict.findings().stream().filter(it -> it.result() == Result.FAILED).findFirst();
    var details =
        first.map(it -> ": seen " + show(it.seen()) + ", wanted " + show(it.wanted())).orElse("");
    var dissent = result.secondOpinion().disagrees() ? "; " + words(result.secondOpinion()) : "";
    out.println(PlainText.of(result.name()) + "  " + words(verdict) + details + dissent);
  }

  /// Prints what stands in the place of a result that there is none of.
  void error(String name, String message) {
    unreadable++;
    out.println(
        json ? VerifyResultJson.error(name, message) : PlainText.of(name + "  error: " + message));
  }

  /// Prints how many there were of each.
  void summary() {
    if (!json) {
      out.println();
      out.println(
          "%d accepted, %d rejected, %d unreadable".formatted(accepted, rejected, unreadable));
    }
    out.flush();
  }

  private static String words(Verdict verdict) {
    return verdict.accepted()
        ? "accepted"
        : "rejected" + verdict.reason().map(Check::id).map(" for "::concat).orElse("");
  }

  private static String words(Opinion opinion) {
    var stand =
        switch (opinion.stand()) {
          case ACCEPTED -> "accepts it";
          case REJECTED -> "rejects it for " + opinion.reason();
          case CANNOT_JUDGE -> "cannot judge";
        };
    var detail = opinion.detail().isEmpty() ? "" : " (" + PlainText.of(opinion.detail()) + ")";
    return "second opinion: %s %s%s%s"
        .formatted(opinion.by(), stand, detail, opinion.disagrees() ? " – it disagrees" : "");
  }

  private void finding(Finding finding) {
    boolean failed = finding.result() == Result.FAILED;
    var result = failed ? "FAILED" : finding.result().id();
    var brief = failed || finding.because().isEmpty() ? "" : show(finding.because());
    out.println("  %-9s  %-28s  %s".formatted(result, finding.check().id(), brief).stripTrailing());
    if (failed) {
      detail("seen", finding.seen());
      detail("wanted", finding.wanted());
      detail("because", finding.because());
      detail("rule", finding.check().spec());
    }
  }

  private void detail(String label, String text) {
    if (!text.isEmpty()) {
      out.println("             %-7s  %s".formatted(label, show(text)));
    }
  }

  private static String show(String text) {
    return PlainText.of(text);
  }
}
