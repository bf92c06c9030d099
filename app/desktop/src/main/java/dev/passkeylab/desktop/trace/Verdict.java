package dev.passkeylab.desktop.trace;

import dev.passkeylab.desktop.look.Icon;

/// What a row's badge says.
///
/// @param word empty for no badge
/// @param meaning the style of the badge
record Verdict(String word, String meaning, Icon icon) {

  static final Verdict NONE = new Verdict("", "neutral", Icon.DASH);

  static Verdict good(String word) {
    return new Verdict(word, "success", Icon.CHECK);
  }

  static Verdict bad(String word) {
    return new Verdict(word, "danger", Icon.CROSS);
  }

  static Verdict plain(String word) {
    return new Verdict(word, "neutral", Icon.DASH);
  }

  /// {@return of what went wrong, but may have been meant to}
  static Verdict odd(String word) {
    return new Verdict(word, "neutral", Icon.ALERT);
  }

  boolean isOdd() {
    return icon == Icon.ALERT;
  }

  boolean isRefusal() {
    return meaning.equals("danger");
  }

  static Verdict pending() {
    return new Verdict("pending", "pending", Icon.HOURGLASS);
  }
}
