package dev.passkeylab.lab.run;

import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// A device has passkeys of several accounts, and the browser asks which to use.
///
/// @param rpId the site's RP ID
/// @param accounts their names, in the order shown
public record AccountChooser(String rpId, List<String> accounts) implements Prompt<Choice> {

  private static final String ACCOUNT = "account";

  public AccountChooser {
    accounts = List.copyOf(accounts);
  }

  @Override
  public PromptKind kind() {
    return PromptKind.ACCOUNT_CHOOSER;
  }

  @Override
  public Party asker() {
    return Party.BROWSER;
  }

  @Override
  public String subject() {
    return rpId;
  }

  @Override
  public String title() {
    return "Sign in to " + rpId + " as";
  }

  @Override
  public List<Outcome> outcomes() {
    return Choice.outcomes(ACCOUNT, "Account", "the device verifies, get() resolves", accounts);
  }

  @Override
  public Choice answer(Reply reply) throws BadReply {
    return Choice.of(this, reply, ACCOUNT, accounts);
  }
}
