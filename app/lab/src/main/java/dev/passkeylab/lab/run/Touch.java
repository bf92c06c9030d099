package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// A device wants a sign that somebody is there: a touch, or a click on its sheet.
///
/// @param asker the device
/// @param purpose what it is for: `Sign in to example.test`
/// @param account whose passkey is used or made
public record Touch(Party asker, String purpose, String account) implements Prompt<Touch.Deed> {

  /// What the person does.
  public enum Deed {
    TOUCHES,
    CANCELS
  }

  @Override
  public PromptKind kind() {
    return PromptKind.TOUCH;
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
    return List.of(
        Outcome.of("touch", "Touch", "goes on, UP 1", "Enter"),
        Outcome.of("cancel", "Cancel", "refused: OPERATION_DENIED", "Esc"),
        Outcome.of(Outcome.TIMES_OUT, "Never touches", "the request's timeout passes", "T"));
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "touch" -> Deed.TOUCHES;
      case "cancel" -> Deed.CANCELS;
      default -> throw BadReply.noSuchOutcome(this, reply);
    };
  }
}
