package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// A computer without biometrics wants the password with which the person signs in to it.
///
/// @param asker the device
/// @param purpose what the sheet says it is for: `Sign in to example.test`
/// @param account whose passkey is used or made
/// @param attempt the how-many-eth time it asks, from 1
/// @param attemptsLeft how many wrong passwords are left before it locks, this one included
public record SystemPassword(
    Party asker, String purpose, String account, int attempt, int attemptsLeft)
    implements Prompt<Secret> {

  @Override
  public PromptKind kind() {
    return PromptKind.SYSTEM_PASSWORD;
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
    return Secret.outcomes("password", attemptsLeft);
  }

  @Override
  public Secret answer(Reply reply) throws BadReply {
    return Secret.of(this, reply);
  }
}
