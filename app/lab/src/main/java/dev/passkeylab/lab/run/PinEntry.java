package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// A device wants its PIN.
///
/// @param asker the device
/// @param purpose what the sheet says it is for: `Sign in to example.test`
/// @param account whose passkey is used or made
/// @param attempt the how-many-eth time it asks, from 1
/// @param attemptsLeft how many wrong PINs are left before it locks, this one included
public record PinEntry(Party asker, String purpose, String account, int attempt, int attemptsLeft)
    implements Prompt<Secret> {

  @Override
  public PromptKind kind() {
    return PromptKind.PIN;
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
    return Secret.outcomes("PIN", attemptsLeft);
  }

  @Override
  public Secret answer(Reply reply) throws BadReply {
    return Secret.of(this, reply);
  }
}
