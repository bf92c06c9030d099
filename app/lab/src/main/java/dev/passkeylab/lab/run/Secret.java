package dev.passkeylab.lab.run;

import java.util.List;

/// What the person does where a device wants a PIN or a password.
public enum Secret {
  RIGHT,
  WRONG,
  CANCELS;

  /// {@return every way in which the asking can end}
  ///
  /// @param what the secret, as a word
  /// @param attemptsLeft how many wrong ones are left, this one included
  static List<Outcome> outcomes(String what, int attemptsLeft) {
    int left = attemptsLeft - 1;
    var wrong =
        left > 0
            ? "asks again, " + left + (left == 1 ? " attempt left" : " attempts left")
            : "locks the device: NotAllowedError";
    return List.of(
        Outcome.of("right", "Right " + what, "verified: UV 1", "Enter"),
        Outcome.of("wrong", "Wrong " + what, wrong, "N"),
        Outcome.of("cancel", "Cancel", "refused: OPERATION_DENIED", "Esc"),
        Outcome.of(Outcome.TIMES_OUT, "Never answers", "the request's timeout passes", "T"));
  }

  static Secret of(Prompt<Secret> prompt, Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "right" -> RIGHT;
      case "wrong" -> WRONG;
      case "cancel" -> CANCELS;
      default -> throw BadReply.noSuchOutcome(prompt, reply);
    };
  }
}
