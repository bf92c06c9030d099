package dev.passkeylab.cli;

import dev.passkeylab.bytes.Bytes;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.lab.relyingparty.check.Trust;
import dev.passkeylab.lab.report.PlainText;
import dev.passkeylab.lab.verify.CaseLine;
import dev.passkeylab.lab.verify.Verification;
import dev.passkeylab.lab.verify.VerifyCaseReader;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.Set;

/// `verify --cases`: one case a line, one result a line; a line that is wrong does not stop the
/// rest.
final class VerifyCases {

  private final VerdictPrinter printer;
  private final PrintWriter err;
  private final Trust trust;
  private final Set<String> ignored = new LinkedHashSet<>();
  private int worst = ExitCode.FINE;

  VerifyCases(VerdictPrinter printer, PrintWriter err, Trust trust) {
    this.printer = printer;
    this.err = err;
    this.trust = trust;
  }

  int run(Input cases) {
    var bytes = cases.bytes();
    int number = 1;
    for (int at = 0; at < bytes.length(); number++) {
      int end = lineEnd(bytes, at);
      var line = bytes.slice(at, end - at);
      if (!line.asUtf8().isBlank()) {
        judge(line, "line " + number, cases.name());
      }
      at = end + 1;
    }
    printer.summary();
    if (!ignored.isEmpty()) {
      err.println(
          PlainText.of(
              cases.name() + ": members that mean nothing here: " + String.join(", ", ignored)));
    }
    return worst;
  }

  private static int lineEnd(Bytes bytes, int from) {
    int at = from;
    while (at < bytes.length() && bytes.at(at) != '\n') {
      at++;
    }
    return at;
  }

  private void judge(Bytes bytes, String place, String file) {
    var name = place;
    try {
      var line = CaseLine.read(bytes, place);
      name = line.name();
      line.names().stream()
          .filter(it -> !VerifyCaseReader.MEMBERS.contains(it))
          .forEach(ignored::add);
      var result = Verification.of(VerifyCaseReader.read(line, trust));
      printer.line(result);
      worst = Math.max(worst, result.verdict().accepted() ? ExitCode.FINE : ExitCode.FAILED);
    } catch (Malformed e) {
      printer.error(name, "%s, %s: %s".formatted(file, place, e.line()));
      worst = Math.max(worst, ExitCode.INVALID);
    } catch (RuntimeException e) {
      // One case that breaks us must not take the others along.
      printer.error(name, "this is a bug in Passkey Lab: " + e);
      worst = ExitCode.BUG;
    }
  }
}
