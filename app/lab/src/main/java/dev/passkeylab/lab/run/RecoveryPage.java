package dev.passkeylab.lab.run;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// The page on which a forgotten password is replaced waits for the person.
///
/// @param asker the page of its tab
public record RecoveryPage(Party asker, Page.Recovery page)
    implements PagePrompt<RecoveryPage.Deed> {

  /// Sends the code and a new password.
  public record Deed(String code, String password) {}

  @Override
  public PromptKind kind() {
    return PromptKind.RECOVERY_PAGE;
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(
        Outcome.of("recover", "Set the password", "signs in where the code is right", "Enter")
            .with(Field.text("code", "Code"), Field.secret("password", "New password")));
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "recover" -> new Deed(reply.value("code"), reply.value("password"));
      default -> throw BadReply.noSuchOutcome(this, reply);
    };
  }
}
