package dev.passkeylab.lab.run;

import dev.passkeylab.lab.relyingparty.Page;
import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// The sign-in page waits for the person.
public record SignInPage(Page.SignIn page) implements Prompt<SignInPage.Deed> {

  /// What the person does on the page.
  public sealed interface Deed {

    /// Puts the cursor into a field.
    record Focus(String field) implements Deed {}

    /// Sends name and password.
    record SignIn(String name, String password) implements Deed {}

    /// Asks to sign in with a passkey.
    record UsePasskey() implements Deed {}
  }

  @Override
  public PromptKind kind() {
    return PromptKind.SIGN_IN_PAGE;
  }

  @Override
  public Party asker() {
    return Party.PAGE;
  }

  @Override
  public String subject() {
    return page.path();
  }

  @Override
  public String title() {
    return page.title();
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(
        Outcome.of(
                "focus", "Focus the name field", "offers autofill where a request is pending", "")
            .with(Field.choice("field", "Field", List.of("username", "password"))),
        Outcome.of("sign-in", "Sign in", "sends name and password", "Enter")
            .with(Field.text("name", "Username"), Field.secret("password", "Password")),
        Outcome.of("use-passkey", "Sign in with a passkey", "calls get()", ""));
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "focus" -> new Deed.Focus(reply.value("field"));
      case "sign-in" -> new Deed.SignIn(reply.value("name"), reply.value("password"));
      case "use-passkey" -> new Deed.UsePasskey();
      default -> throw BadReply.noSuchOutcome(this, reply);
    };
  }
}
