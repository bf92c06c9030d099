package dev.passkeylab.lab.run;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// The page of the signed-in account waits for the person.
public record HomePage(Party asker, Page.Home page) implements PagePrompt<HomePage.Deed> {

  /// What the person does there.
  public enum Deed {
    SIGN_OUT
  }

  @Override
  public PromptKind kind() {
    return PromptKind.HOME_PAGE;
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(Outcome.of("sign-out", "Sign out", "ends the session", ""));
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "sign-out" -> Deed.SIGN_OUT;
      default -> throw BadReply.noSuchOutcome(this, reply);
    };
  }
}
