package dev.passkeylab.lab.run;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// The page on which accounts are opened waits for the person.
///
/// @param asker the page of its tab
public record SignUpPage(Party asker, Page.SignUp page) implements PagePrompt<SignUpPage.Deed> {

  /// Opens an account.
  public record Deed(String name, String password) {}

  @Override
  public PromptKind kind() {
    return PromptKind.SIGN_UP_PAGE;
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(
        Outcome.of("sign-up", "Sign up", "opens an account, offers a passkey", "Enter")
            .with(Field.text("name", "Username"), Field.secret("password", "Password")));
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "sign-up" -> new Deed(reply.value("name"), reply.value("password"));
      default -> throw BadReply.noSuchOutcome(this, reply);
    };
  }
}
