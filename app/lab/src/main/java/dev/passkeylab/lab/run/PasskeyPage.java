package dev.passkeylab.lab.run;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// The page of one passkey waits for the person.
///
/// @param asker the page of its tab
public record PasskeyPage(Party asker, Page.Passkey page) implements PagePrompt<PasskeyPage.Deed> {

  /// What the person does there.
  public enum Deed {
    DONE
  }

  @Override
  public PromptKind kind() {
    return PromptKind.PASSKEY_PAGE;
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(Outcome.of("done", "Done", "back to the account", "Esc"));
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "done" -> Deed.DONE;
      default -> throw BadReply.noSuchOutcome(this, reply);
    };
  }
}
