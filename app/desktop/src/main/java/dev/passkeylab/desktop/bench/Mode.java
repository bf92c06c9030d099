package dev.passkeylab.desktop.bench;

/// What a change on the bench changes.
enum Mode {
  START(
      "From the start",
      "Changes edit the set-up; the same steps are taken again from the start. Undo takes them"
          + " back.",
      "The file says "),
  NOW(
      "From now on",
      "Changes happen at this moment of the run and are recorded in its trace. Back takes them"
          + " back.",
      "Set up as ");

  private final String word;
  private final String help;
  private final String otherwise;

  Mode(String word, String help, String otherwise) {
    this.word = word;
    this.help = help;
    this.otherwise = otherwise;
  }

  String word() {
    return word;
  }

  String help() {
    return help;
  }

  /// {@return how the value begins that an edited one is compared with}
  String otherwise() {
    return otherwise;
  }
}
