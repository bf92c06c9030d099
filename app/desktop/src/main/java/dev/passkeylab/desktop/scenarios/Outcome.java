package dev.passkeylab.desktop.scenarios;

import dev.passkeylab.desktop.look.Icon;

/// How a file did when it was last run.
enum Outcome {
  NOT_RUN("not run", Icon.DASH, "muted"),
  PASSED("passed", Icon.CHECK, "success"),
  FAILED("failed", Icon.CROSS, "danger"),
  WRONG("cannot run", Icon.ALERT, "danger"),
  BROKEN("our mistake", Icon.CROSS_CIRCLE, "danger");

  private final String word;
  private final Icon icon;
  private final String meaning;

  Outcome(String word, Icon icon, String meaning) {
    this.word = word;
    this.icon = icon;
    this.meaning = meaning;
  }

  String word() {
    return word;
  }

  Icon icon() {
    return icon;
  }

  /// {@return how it is coloured: `success`, `danger` or `muted`}
  String meaning() {
    return meaning;
  }
}
