package dev.passkeylab.lab.run;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// The sign-in page waits for the person.
///
/// @param asker the page of its tab
public record SignInPage(Party asker, Page.SignIn page) implements PagePrompt<SignInPage.Deed> {

  /// The fields of the page.
  public static final List<String> FIELDS = List.of("username", "password");

  /// What the person does on the page.
  public sealed interface Deed {

    /// Puts the cursor into a field.
    record Focus(String field) implements Deed {}

    /// Types into a field, instead of what stands there.
    record Type(String field, String text) implements Deed {}

    /// Sends what stands in the fields.
    record Submit() implements Deed {}

    /// Types name and password, and sends them.
    record SignIn(String name, String password) implements Deed {}

    /// Asks to sign in with a passkey.
    record UsePasskey() implements Deed {}
  }

  @Override
  public PromptKind kind() {
    return PromptKind.SIGN_IN_PAGE;
  }

  @Override
  public List<Outcome> outcomes() {
    return List.of(
        Outcome.of(
                "focus", "Focus the name field", "offers autofill where a request is pending", "")
            .with(Field.choice("field", "Field", FIELDS)),
        Outcome.of("sign-in", "Sign in", "sends name and password", "Enter")
            .with(Field.text("name", "Username"), Field.secret("password", "Password")),
        Outcome.of("use-passkey", "Sign in with a passkey", "calls get()", ""),
        Outcome.of("type", "Type", "the request pending for autofill stays so", "")
            .with(Field.choice("field", "Field", FIELDS), Field.text("text", "Text")),
        Outcome.of("submit", "Submit", "sends what stands in the fields", ""));
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    return switch (reply.outcome()) {
      case "focus" -> new Deed.Focus(field(reply));
      case "type" -> new Deed.Type(field(reply), reply.value("text"));
      case "submit" -> new Deed.Submit();
      case "sign-in" -> new Deed.SignIn(reply.value("name"), reply.value("password"));
      case "use-passkey" -> new Deed.UsePasskey();
      default -> throw BadReply.noSuchOutcome(this, reply);
    };
  }

  private static String field(Reply reply) throws BadReply {
    var field = reply.value("field");
    if (!FIELDS.contains(field)) {
      throw new BadReply(
          "the page has no field '" + field + "'; it has " + String.join(", ", FIELDS));
    }
    return field;
  }
}
