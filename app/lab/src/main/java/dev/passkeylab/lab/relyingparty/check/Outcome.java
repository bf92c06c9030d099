package dev.passkeylab.lab.relyingparty.check;

import dev.passkeylab.lab.relyingparty.check.Finding.Result;

/// What a rule says, before it is known under which check it was asked.
record Outcome(Result result, String seen, String wanted, String because) {

  private static final int LONGEST = 240;

  /// Cuts what a response could make as long as it likes.
  Outcome {
    seen = brief(seen);
    wanted = brief(wanted);
    because = brief(because);
  }

  private static String brief(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST) + "… (" + text.length() + " characters)";
  }

  static Outcome passed(String seen, String wanted) {
    return passed(seen, wanted, "");
  }

  static Outcome passed(String seen, String wanted, String note) {
    return new Outcome(Result.PASSED, seen, wanted, note);
  }

  static Outcome failed(String seen, String wanted) {
    return failed(seen, wanted, "");
  }

  static Outcome failed(String seen, String wanted, String because) {
    return new Outcome(Result.FAILED, seen, wanted, because);
  }

  static Outcome skipped(String seen, String because) {
    return new Outcome(Result.SKIPPED, seen, "", because);
  }

  static Outcome unreached(String because) {
    return new Outcome(Result.UNREACHED, "", "", because);
  }

  /// {@return passed or failed, with the same words for both}
  static Outcome that(boolean holds, String seen, String wanted) {
    return holds ? passed(seen, wanted) : failed(seen, wanted);
  }

  Finding of(Check check) {
    return new Finding(check, result, seen, wanted, because);
  }
}
