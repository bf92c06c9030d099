package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// A device asks for a fingerprint or a face.
///
/// @param asker the device
/// @param method the gesture, such as `fingerprint`
/// @param purpose what the sheet says it is for: `Sign in to example.test`
/// @param account whose passkey is used or made
/// @param attempt the how-many-eth time it asks, from 1
/// @param attemptsLeft how many wrong gestures are left before it locks, this one included
public record Biometric(
    Party asker, String method, String purpose, String account, int attempt, int attemptsLeft)
    implements Prompt<Biometric.Deed> {

  /// What the person does at the sensor.
  public enum Deed {
    MATCHES,
    DOES_NOT_MATCH,
    CANCELS
  }

  @Override
  public PromptKind kind() {
    return PromptKind.BIOMETRIC;
  }

  @Override
  public String subject() {
    return account;
  }

  @Override
  public String title() {
    return purpose;
  }

  @Override
  public List<Outcome> outcomes() {
    int left = attemptsLeft - 1;
    var wrong =
        left > 0
            ? "asks again, " + left + (left == 1 ? " attempt left" : " attempts left")
            : "locks the sensor";
    return List.of(
        Outcome.of("matches", "Matches", "verified: UV 1", "Enter"),
        Outcome.of("does-not-match", "Does not match", wrong, "N"),
        Outcome.of("cancel", "Cancel", "refused: OPERATION_DENIED", "Esc"),
        Outcome.of(Outcome.TIMES_OUT, "Never answers", "the request's timeout passes", "T"));
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "matches" -> Deed.MATCHES;
      case "does-not-match" -> Deed.DOES_NOT_MATCH;
      case "cancel" -> Deed.CANCELS;
      default -> throw BadReply.noSuchOutcome(this, reply);
    };
  }
}
