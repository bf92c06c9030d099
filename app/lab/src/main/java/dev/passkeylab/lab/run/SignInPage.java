package dev.passkeylab.lab.run;

import dev.passkeylab.lab.relyingparty.page.Page;
import dev.passkeylab.lab.relyingparty.page.PageSwitch;
import dev.passkeylab.lab.trace.Party;
import java.util.ArrayList;
import java.util.List;

/// The sign-in page waits for the person.
///
/// @param asker the page of its tab
public record SignInPage(Party asker, Page.SignIn page) implements PagePrompt<SignInPage.Deed> {

  /// The fields that such a page may have.
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

    /// Types the name, and goes on to the page that asks for more.
    record Next(String name) implements Deed {}

    /// Asks for another way than the password, for the name that stands there.
    record OtherWay() implements Deed {}

    /// Has forgotten the password of the name that stands there.
    record ForgotPassword() implements Deed {}

    /// Wants to open an account.
    record SignUp() implements Deed {}
  }

  @Override
  public PromptKind kind() {
    return PromptKind.SIGN_IN_PAGE;
  }

  @Override
  public List<Outcome> outcomes() {
    var outcomes = new ArrayList<Outcome>();
    outcomes.add(
        Outcome.of(
                "focus", "Focus the name field", "offers autofill where a request is pending", "")
            .with(Field.choice("field", "Field", fields())));
    if (page.nameFirst()) {
      outcomes.add(
          Outcome.of("next", "Next", "aborts the pending request, asks for more", "Enter")
              .with(Field.text("name", "Username")));
    } else if (fallsBack()) {
      outcomes.add(
          Outcome.of("sign-in", "Sign in", "sends name and password", "Enter")
              .with(Field.text("name", "Username"), Field.secret("password", "Password")));
    }
    if (!page.script().has(PageSwitch.PASSKEY_BUTTON, "none")) {
      outcomes.add(Outcome.of("use-passkey", "Sign in with a passkey", "calls get()", ""));
    }
    outcomes.add(
        Outcome.of("type", "Type", "the request pending for autofill stays so", "")
            .with(Field.choice("field", "Field", fields()), Field.text("text", "Text")));
    outcomes.add(Outcome.of("submit", "Submit", "sends what stands in the fields", ""));
    outcomes.addAll(links());
    return outcomes;
  }

  private List<Outcome> links() {
    var links = new ArrayList<Outcome>();
    if (!page.nameFirst() && fallsBack()) {
      links.add(Outcome.of("other-way", "Try another way", "asks for a code", ""));
    }
    if (page.script().does(PageSwitch.RECOVERY_LINK) && fallsBack()) {
      links.add(
          Outcome.of("forgot-password", "Forgot the password", "a code is sent to replace it", ""));
    }
    if (page.script().does(PageSwitch.SIGN_UP_LINK)) {
      links.add(Outcome.of("sign-up", "Open an account", "leads to the sign-up page", ""));
    }
    return links;
  }

  private boolean fallsBack() {
    return !page.script().words(PageSwitch.FALLBACK).isEmpty();
  }

  /// {@return the fields of the page}
  public List<String> fields() {
    return page.nameFirst() || !fallsBack() ? FIELDS.subList(0, 1) : FIELDS;
  }

  @Override
  public Deed answer(Reply reply) throws BadReply {
    if (outcomes().stream().noneMatch(it -> it.id().equals(reply.outcome()))) {
      throw BadReply.noSuchOutcome(this, reply);
    }
    return switch (reply.outcome()) {
      case "focus" -> new Deed.Focus(Fields.one(reply, fields()));
      case "type" -> new Deed.Type(Fields.one(reply, fields()), reply.value("text"));
      case "submit" -> new Deed.Submit();
      case "sign-in" -> new Deed.SignIn(reply.value("name"), reply.value("password"));
      case "next" -> new Deed.Next(reply.value("name"));
      case "other-way" -> new Deed.OtherWay();
      case "forgot-password" -> new Deed.ForgotPassword();
      case "sign-up" -> new Deed.SignUp();
      default -> new Deed.UsePasskey();
    };
  }
}
