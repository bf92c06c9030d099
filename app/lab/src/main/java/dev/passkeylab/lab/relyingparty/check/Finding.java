package dev.passkeylab.lab.relyingparty.check;

import java.util.Locale;

/// What one check found.
///
/// @param seen what the response has, short and exact; empty where there is nothing to show
/// @param wanted what the rule demands of it
/// @param because why it ended so, where seen and wanted do not say it
public record Finding(Check check, Result result, String seen, String wanted, String because) {

  /// How a check ends.
  public enum Result {
    PASSED,
    FAILED,
    /// The policy does not ask.
    SKIPPED,
    /// It needs what an earlier check could not read.
    UNREACHED;

    /// {@return the name in traces, reports and on the command line}
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
