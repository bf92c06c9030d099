package dev.passkeylab.lab.relyingparty.check;

/// What a library's exception says, for people.
final class Words {

  private Words() {}

  static String of(RuntimeException e) {
    var message = e.getMessage();
    var name = e.getClass().getSimpleName();
    return message == null || message.isBlank()
        ? name
        : name + ": " + message.lines().findFirst().orElse("");
  }
}
