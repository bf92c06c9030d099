package dev.passkeylab.desktop.look;

import dev.passkeylab.lab.trace.RelyingPartyEvent.FindingLine;
import dev.passkeylab.lab.trace.RelyingPartyEvent.Judged;
import java.util.Optional;
import java.util.regex.Pattern;

/// Why a response was refused, in a line: what the check saw, and what it wanted.
public final class Grounds {

  /// An ID, a hash, a challenge: nobody reads more of it than tells it from another.
  private static final Pattern LONG = Pattern.compile("([A-Za-z0-9_-]{7})[A-Za-z0-9_-]{18,}");

  private Grounds() {}

  /// {@return the finding that is the reason of a refusal}
  public static Optional<FindingLine> of(Judged judged) {
    return judged.findings().stream().filter(it -> it.check().equals(judged.reason())).findFirst();
  }

  /// {@return seen and wanted in a line, with long values cut; why, where they do not say it}
  public static String line(FindingLine finding) {
    var seen = finding.seen().isEmpty() ? "" : finding.seen() + " seen";
    var wanted = finding.wanted().isEmpty() ? "" : finding.wanted() + " wanted";
    var both = seen + (seen.isEmpty() || wanted.isEmpty() ? "" : ", ") + wanted;
    var because = finding.because();
    var why = because.isEmpty() || both.isEmpty() ? because : ": " + because;
    return LONG.matcher(both + why).replaceAll("$1…") + ".";
  }
}
