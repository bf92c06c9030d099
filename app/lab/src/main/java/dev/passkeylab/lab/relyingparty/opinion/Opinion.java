package dev.passkeylab.lab.relyingparty.opinion;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What another library makes of a response.
///
/// @param by the library
/// @param reason the id of the check that its refusal stands for, or `null` where it does not
///   refuse
/// @param detail its own words, or why it cannot judge, or which difference is known
/// @param agrees whether verdict and reason fit ours, or differ in a way that is known; not where
///   it cannot judge
public record Opinion(
    String by, Stand stand, @Nullable String reason, String detail, boolean agrees) {

  /// {@return whether it judges, and in a way that neither fits ours nor is known} What cannot
  /// judge neither agrees nor disagrees.
  public boolean disagrees() {
    return stand != Stand.CANNOT_JUDGE && !agrees;
  }

  /// How it judges.
  public enum Stand {
    ACCEPTED,
    REJECTED,
    CANNOT_JUDGE;

    /// {@return the name in traces, reports and on the command line}
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
